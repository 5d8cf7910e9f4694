// Written by tools/tables.ts.

/** `<exercise> <area> <area> …`, a line each: the areas that an exercise loads. */
export const EXERCISE_AREAS = `
chair-squat knee gluteus-maximus
bodyweight-squat knee gluteus-maximus
slow-squat knee gluteus-maximus
wall-sit knee
backpack-squat knee gluteus-maximus lower-back
paused-backpack-squat knee gluteus-maximus lower-back
goblet-squat knee gluteus-maximus lower-back
barbell-box-squat knee gluteus-maximus lower-back
front-squat knee gluteus-maximus lower-back
back-squat knee gluteus-maximus lower-back
paused-back-squat knee gluteus-maximus lower-back
leg-press knee gluteus-maximus
staggered-squat knee gluteus-maximus
supported-single-leg-squat knee gluteus-maximus gluteus-medius ankle
step-down knee gluteus-medius ankle
weighted-step-down knee gluteus-medius ankle
single-leg-squat-to-chair knee gluteus-maximus gluteus-medius ankle
weighted-single-leg-squat-to-chair knee gluteus-maximus gluteus-medius ankle
single-leg-squat knee gluteus-maximus gluteus-medius ankle
single-leg-press knee gluteus-maximus
supported-split-squat knee gluteus-maximus
split-squat knee gluteus-maximus hip-flexors
split-squat-hold knee gluteus-maximus hip-flexors
backpack-split-squat knee gluteus-maximus hip-flexors
dumbbell-split-squat knee gluteus-maximus hip-flexors
rear-foot-elevated-split-squat knee gluteus-maximus hip-flexors
backpack-rear-foot-elevated-split-squat knee gluteus-maximus hip-flexors
dumbbell-rear-foot-elevated-split-squat knee gluteus-maximus hip-flexors
barbell-rear-foot-elevated-split-squat knee gluteus-maximus hip-flexors lower-back
reverse-lunge knee gluteus-maximus
backpack-reverse-lunge knee gluteus-maximus
weighted-reverse-lunge knee gluteus-maximus
walking-lunge knee gluteus-maximus hip-flexors foot
weighted-walking-lunge knee gluteus-maximus hip-flexors foot
step-up knee gluteus-maximus
backpack-step-up knee gluteus-maximus
weighted-step-up knee gluteus-maximus
lateral-lunge knee adductors gluteus-maximus
weighted-lateral-lunge knee adductors gluteus-maximus
hip-hinge-drill hamstrings
backpack-rdl hamstrings lower-back gluteus-maximus
band-deadlift hamstrings lower-back gluteus-maximus
cable-pull-through hamstrings gluteus-maximus lower-back
dumbbell-rdl hamstrings lower-back gluteus-maximus
kettlebell-rdl hamstrings lower-back gluteus-maximus
kettlebell-deadlift hamstrings lower-back gluteus-maximus
barbell-rdl hamstrings lower-back gluteus-maximus
deadlift hamstrings lower-back gluteus-maximus knee
kettlebell-swing hamstrings lower-back gluteus-maximus
glute-bridge gluteus-maximus hamstrings
backpack-glute-bridge gluteus-maximus hamstrings
hip-thrust gluteus-maximus hamstrings
weighted-hip-thrust gluteus-maximus hamstrings
barbell-hip-thrust gluteus-maximus hamstrings
single-leg-bridge gluteus-maximus hamstrings
backpack-single-leg-bridge gluteus-maximus hamstrings
single-leg-hip-thrust gluteus-maximus hamstrings
weighted-single-leg-hip-thrust gluteus-maximus hamstrings
supported-single-leg-rdl hamstrings gluteus-maximus gluteus-medius
single-leg-rdl hamstrings gluteus-maximus gluteus-medius foot
staggered-rdl hamstrings lower-back gluteus-maximus
backpack-single-leg-rdl hamstrings gluteus-maximus gluteus-medius lower-back
dumbbell-single-leg-rdl hamstrings gluteus-maximus gluteus-medius lower-back
kettlebell-single-leg-rdl hamstrings gluteus-maximus gluteus-medius lower-back
wall-push-up shoulder
incline-push-up shoulder
knee-push-up shoulder
push-up shoulder deep-core
feet-raised-push-up shoulder deep-core
backpack-push-up shoulder deep-core
archer-push-up shoulder deep-core
dumbbell-floor-press shoulder
dumbbell-bench-press shoulder
barbell-floor-press shoulder
barbell-bench-press shoulder
single-arm-floor-press shoulder
single-arm-bench-press shoulder lateral-trunk
band-chest-press shoulder
single-arm-cable-press shoulder deep-core
machine-chest-press shoulder
medicine-ball-chest-pass shoulder
fast-push-up shoulder deep-core
overhead-wall-slide shoulder
backpack-press shoulder
pike-push-up shoulder
feet-raised-pike-push-up shoulder
half-kneeling-press shoulder deep-core knee
single-arm-press shoulder lateral-trunk
single-arm-push-press shoulder knee lateral-trunk
dumbbell-overhead-press shoulder lower-back
barbell-overhead-press shoulder lower-back
push-press shoulder knee lower-back
band-overhead-press shoulder
machine-shoulder-press shoulder
prone-elbow-row shoulder lower-traps
towel-row-hold shoulder
backpack-row shoulder lower-back
single-arm-backpack-row shoulder
face-pull shoulder lower-traps
band-row shoulder
single-arm-cable-row shoulder deep-core
machine-row shoulder
seated-cable-row shoulder lower-back
chest-supported-row shoulder
single-arm-row shoulder
barbell-row shoulder lower-back hamstrings
towel-inverted-row shoulder
bent-knee-inverted-row shoulder
inverted-row shoulder deep-core
feet-raised-inverted-row shoulder deep-core
prone-towel-pulldown shoulder lower-traps
backpack-pullover shoulder
weighted-pullover shoulder
floor-slide-pull shoulder
band-pulldown shoulder
single-arm-pulldown shoulder knee
lat-pulldown shoulder
active-hang shoulder
chair-assisted-pull-up shoulder
band-assisted-pull-up shoulder
lowering-pull-up shoulder
chin-up shoulder
pull-up shoulder
backpack-pull-up shoulder
band-calf-press calf ankle
calf-raise calf ankle foot
calf-raise-hold calf ankle foot
calf-raise-on-step calf ankle foot
backpack-calf-raise calf ankle foot
heel-drop calf ankle foot
single-leg-calf-raise calf ankle foot
single-leg-calf-raise-hold calf ankle foot
single-leg-calf-raise-on-step calf ankle foot
backpack-single-leg-calf-raise calf ankle foot
dumbbell-single-leg-calf-raise calf ankle foot
kettlebell-single-leg-calf-raise calf ankle foot
barbell-calf-raise calf ankle foot lower-back
machine-calf-raise calf ankle foot
seated-calf-raise calf ankle foot
bent-knee-calf-raise calf ankle foot
wall-sit-calf-hold calf ankle foot knee
wall-sit-calf-raise calf ankle foot knee
backpack-seated-calf-raise calf ankle foot
weighted-seated-calf-raise calf ankle foot
barbell-seated-calf-raise calf ankle foot
machine-seated-calf-raise calf ankle foot
single-leg-bent-knee-calf-raise calf ankle foot knee
single-leg-wall-sit-calf-raise calf ankle foot knee
weighted-single-leg-bent-knee-calf-raise calf ankle foot knee
clam gluteus-medius lateral-hip
band-clam gluteus-medius lateral-hip
standing-abduction gluteus-medius lateral-hip
hip-hitch gluteus-medius lateral-hip
wall-hip-press gluteus-medius lateral-hip
side-lying-abduction gluteus-medius lateral-hip
band-side-lying-abduction gluteus-medius lateral-hip
dumbbell-side-lying-abduction gluteus-medius lateral-hip
band-walk gluteus-medius lateral-hip
band-standing-abduction gluteus-medius lateral-hip
cable-hip-abduction gluteus-medius lateral-hip
machine-hip-abduction gluteus-medius lateral-hip
knee-side-plank-leg-lift gluteus-medius lateral-hip lateral-trunk shoulder
side-plank-leg-lift gluteus-medius lateral-hip lateral-trunk shoulder
supported-hip-airplane gluteus-medius lateral-hip hamstrings
hip-airplane gluteus-medius lateral-hip hamstrings
adductor-squeeze adductors
bridge-squeeze adductors gluteus-maximus
side-lying-adduction adductors
band-adduction adductors
cable-adduction adductors
machine-adduction adductors
towel-slide-adduction adductors knee
short-copenhagen adductors lateral-trunk shoulder
long-copenhagen adductors lateral-trunk shoulder knee
copenhagen-raise adductors lateral-trunk shoulder knee
long-bridge-hold hamstrings
bridge-walk-out hamstrings
chair-bridge hamstrings gluteus-maximus
single-leg-chair-bridge hamstrings gluteus-maximus
band-leg-curl hamstrings knee
machine-leg-curl hamstrings knee
single-leg-machine-curl hamstrings knee
dumbbell-leg-curl hamstrings knee
slide-curl-lowering hamstrings
slide-curl hamstrings knee
single-leg-slide-curl hamstrings knee
assisted-nordic-curl hamstrings knee
nordic-curl hamstrings knee
dead-bug-heel-tap deep-core
dead-bug deep-core
wall-dead-bug deep-core
band-dead-bug deep-core shoulder
weighted-dead-bug deep-core shoulder
knee-plank deep-core shoulder
bear-hold deep-core shoulder
plank deep-core shoulder lower-back
single-leg-plank deep-core shoulder lower-back
long-lever-plank deep-core shoulder lower-back
body-saw deep-core shoulder lower-back
kneeling-slide-out deep-core shoulder lower-back
barbell-rollout deep-core shoulder lower-back
bird-dog deep-core
bear-shoulder-tap deep-core shoulder
shoulder-tap-plank deep-core shoulder
plank-drag deep-core shoulder
two-point-plank deep-core shoulder lower-back
renegade-row deep-core shoulder
half-kneeling-pallof-press deep-core lateral-trunk knee
pallof-press deep-core lateral-trunk
pallof-walk-out deep-core lateral-trunk
half-kneeling-turn thoracic-spine knee
backpack-turn thoracic-spine lower-back deep-core
backpack-chop thoracic-spine lower-back deep-core shoulder
backpack-lunge-turn thoracic-spine deep-core knee lateral-hip
half-kneeling-chop thoracic-spine deep-core shoulder knee
half-kneeling-lift thoracic-spine deep-core shoulder knee
standing-chop thoracic-spine deep-core shoulder
weighted-chop thoracic-spine lower-back deep-core shoulder
half-kneeling-side-throw thoracic-spine deep-core shoulder knee
rotational-throw thoracic-spine deep-core shoulder lower-back
knee-side-plank lateral-trunk lateral-hip shoulder
side-plank lateral-trunk lateral-hip shoulder
side-plank-reach lateral-trunk lateral-hip shoulder thoracic-spine
feet-raised-side-plank lateral-trunk lateral-hip shoulder
side-plank-row lateral-trunk lateral-hip shoulder
backpack-suitcase-hold lateral-trunk shoulder lower-back
suitcase-hold lateral-trunk shoulder lower-back
suitcase-march lateral-trunk lateral-hip shoulder lower-back
bear-hug-carry lower-back deep-core foot
backpack-suitcase-carry lateral-trunk shoulder lower-back foot
backpack-overhead-carry shoulder lower-back deep-core foot
suitcase-carry lateral-trunk shoulder lower-back foot
farmer-carry shoulder lower-back deep-core foot
uneven-carry lateral-trunk shoulder lower-back foot
rack-carry shoulder deep-core lower-back foot
overhead-carry shoulder lateral-trunk lower-back foot
snap-down knee ankle
pogo-hops calf ankle foot
line-hops calf ankle foot
skips calf ankle foot hip-flexors
power-skips calf ankle foot knee
single-leg-pogo calf ankle foot
squat-jump knee ankle calf
box-jump knee ankle calf
broad-jump knee ankle calf foot
dumbbell-squat-jump knee ankle calf
drop-jump calf ankle foot knee
bounds calf ankle foot knee hamstrings
single-leg-hops calf ankle foot knee
wall-drive hip-flexors calf ankle
hill-strides hamstrings calf ankle foot
strides hamstrings calf ankle foot knee
hill-sprint hamstrings calf ankle foot
build-up-sprint hamstrings calf ankle foot knee hip-flexors
`;
