// Written by tools/tables.ts.

/** Owners that have the same numbers, then `<name> <from> <to> <unit>`, a line each: what each number may be set to. */
export const SESSION_RANGES = `
asked
other 0 10000 cost

stays
change 0 400 cost
step 0 60 cost

weak-area
passed 0 60 cost

landing
off 0 200 cost
single 0 100 cost

reach
medium 0 200 cost
light 0 200 cost
early 0 200 cost

loaded
without 0 200 cost

level
below 0 60 cost

strain
near 0 40 cost
else 0 40 cost

plain
makeshift 0 60 cost
rank 0 20 cost
hold 0 60 cost

staple
place 0 40 cost
other 0 200 cost

calf loaded-legs
missing 0 10000 cost

whole-body
missing 0 10000 cost
fromMin 20 60 min

due
within 2 8 count
now 0 10000 cost
turn 0 100 cost
longFromMin 20 75 min
each 0 100 cost

room-for
fromMin 30 75 min
missing 0 10000 cost

weak-station
passed 0 400 cost

phase-wants
jumpsEarly 0 400 cost
jumpsStrength 0 400 cost
jumpsPower 0 400 cost
leaps 0 400 cost
heavyLegs 0 400 cost
squat 0 400 cost
hinge 0 400 cost
lunge 0 400 cost
single-hinge 0 400 cost
push 0 400 cost
hamstring 0 400 cost
abduction 0 400 cost
adduction 0 400 cost
soleus 0 400 cost
trunk 0 400 cost
carry 0 400 cost

warning-signs run-too-near

pain
goUpTo 2 3 0–10
stopAbove 4 5 0–10
easeCut 30 50 %
countsDays 7 28 days

after-illness
setsCut 30 70 %
minRir 3 6 reps
jumpDays 3 10 days

readiness
amberFrom 3 5 0–10
amberSoreness 5 8 0–10
redAbove 5 8 0–10
redSleepH 3 6 h
fewerSets 1 2 sets
redsWithin 3 14 days
lighterDays 3 14 days
setsCut 30 60 %
moreRir 1 3 reps

longer-run
overPercent 0 30 %
days 14 60 days
hours 24 120 h
fewerSets 1 2 sets
knownDays 1 28 days

careful-start
minRir 3 6 reps
maxPercent 60 79 %

fragile-bones
maxPercent 70 90 %

under-sixteen
underAge 14 18 years
maxSets 1 3 sets
minReps 5 10 reps
maxReps 10 20 reps
maxPercent 60 80 %

from-fifty
fromAge 40 80 years
minPercent 50 75 %
maxPercent 75 90 %
maxSets 2 4 sets
maxSetsNew 1 3 sets
maxContacts 20 100 contacts

after-break
freeDays 5 10 days
shortDays 10 20 days
middleDays 21 56 days
harderOver 50 80 years
fewerSets 1 2 sets
shortLoadCut 0 10 %
volumeFirst 40 80 %
volumeSecond 50 90 %
middleLoadCutFirst 10 15 %
middleLoadCutSecond 0 15 %
anewWeeks 1 6 weeks
anewWeeksNew 2 6 weeks
longLoadCutFirst 20 40 %
longLoadCutLater 10 30 %

new-work
lowerCut 30 70 %
minRir 3 6 reps

race-ahead
maxSets 1 3 sets
maxReps 2 5 reps
minPercent 60 75 %
maxPercent 70 79 %
minRir 3 6 reps

deload-week
setsCut 30 60 %
moreRir 1 3 reps

light-focus
lowerCut 30 70 %
moreRir 1 4 reps

jump-gate
painFrom 2 4 0–10
painDays 1 14 days

first-jumps
weeks 2 8 weeks

lasting-pain
from 1 4 0–10
days 7 28 days

main-adaptation main-strength main-power main-sharpen main-taper main-transition single-adaptation single-strength single-power single-sharpen single-taper single-transition upper-adaptation upper-strength upper-power upper-sharpen upper-taper upper-transition assistance-adaptation assistance-strength assistance-power assistance-sharpen assistance-taper assistance-transition hip-adaptation hip-strength hip-power hip-sharpen hip-taper hip-transition calf-adaptation calf-strength calf-power calf-sharpen calf-taper calf-transition trunk-adaptation trunk-strength trunk-power trunk-sharpen trunk-taper trunk-transition hold-adaptation hold-strength hold-power hold-sharpen hold-taper hold-transition carry-adaptation carry-strength carry-power carry-sharpen carry-taper carry-transition
setsLeast 1 5 count
setsMost 1 5 count
first 1 90 count
last 1 90 count
rirFirst 0 8 count
rirLast 0 8 count
restS 20 300 s

L1
slope 0.02 0.05 ratio
mostReps 5 12 reps
roughOver 5 12 reps
mostRir 2 5 reps
reserveBias 0 1.73 reps
smoothing 0.1 1 ratio
error 5 13 %
roughError 7 20 %

L2
foundWithin 1 4 reps
foundRir 2 5 reps
countedReps 8 20 reps
caution 0 1 ratio

L3
rise 1 5 %
mostAWeek 2 10 %
mostAtOnce 5 30 %
fillReps 0 3 reps
overTop 0 4 reps
missesToDrop 1 3 sessions
slack 0 10 %
drop 5 10 %
firstSetShort 1 4 reps
firstSetDrop 2 10 %
fullReserve 1 4 reps
painHolds 0 5 0–10
shortLoad 2 15 %
staleDays 14 56 days
staleCut 0 30 %

L4
tolerance 1 10 %

X4
repsStep 1 5 reps
secondsStep 1 15 s
metresStep 1 20 m

X8
medium 0.4 0.9 ratio
oneSide 0.3 0.8 ratio
freeHands 0.5 1 ratio
caution 0.5 1 ratio

adaptation
mostPercent 60 80 %

lengths
shortSets 1 4 count
middleFrom 30 75 min
middleSets 2 5 count
longFrom 45 120 min
longSets 2 5 count
each 0 100 cost
eachLong 0 100 cost
eachUpper 0 100 cost
eachFresh 0 100 cost

changes
most 0 19 count

set-costs
main 0 2000 cost
mainShort 0 2000 cost
single 0 400 cost
upper 0 400 cost
calf 0 400 cost
assistance 0 400 cost
hip 0 400 cost
trunk 0 400 cost
carry 0 400 cost
leap 0 400 cost
jump 0 400 cost
under 0 1000 cost

timing
changeS 15 120 s
moveS 5 40 s
placeS 0 20 s

fast-lifts
setsLeast 1 4 count
setsMost 1 4 count
reps 3 6 count
percentFirst 30 70 %
percentLast 30 70 %
restS 60 300 s

jump-contacts
adaptationLeast 10 40 count
adaptationMost 20 60 count
newLeast 20 60 count
newMost 40 80 count
someLeast 40 80 count
someMost 60 100 count
trainedLeast 60 100 count
trainedMost 80 140 count
sharpenLeast 20 60 count
sharpenMost 40 60 count
taperLeast 10 30 count
taperMost 20 30 count
setLow 8 40 count
restLowS 20 120 s

leaps
setsLeast 1 6 count
setsMost 1 8 count
contacts 3 10 count
restS 30 240 s

rest-shorter
mediumS 60 300 s
lightS 30 300 s

reps
medium 1 30 count
light 1 30 count
band 1 30 count
bodyLeast 1 30 count
bodyMost 1 30 count
bodyCalf 1 30 count
earlyLeast 1 30 count
earlyMost 1 30 count
singleLeast 1 30 count
singleMost 1 30 count
calfLeast 1 30 count
calfMost 1 30 count
longLeast 1 30 count
longMost 1 30 count

warm-up
usualMin 6 15 min
shortestMin 5 10 min
longestMin 10 20 min
shareOfSession 3 5 parts
raiseShortestS 60 180 s
raiseLongestS 180 480 s
mostDrills 2 6 drills
usualDrills 1 4 drills
mobilityDrills 4 12 drills
rampFirstPercent 20 90 %
rampSecondPercent 20 90 %
rampThirdPercent 20 90 %
rampFirstReps 1 8 reps
rampSecondReps 1 8 reps
rampThirdReps 1 8 reps
rampRestS 15 60 s
rampSetShortestS 30 90 s
rampSetLongestS 45 120 s
easyReps 3 10 reps
easyHoldS 5 20 s

heart-rate
highMin 1 60 min
days 1 28 days

screens
kneeToWall 8 12 cm
kneeToWallStep 1 4 cm
kneeToWallGap 1.5 2 cm
heelRaiseMen20 5 60 reps
heelRaiseMen30 5 60 reps
heelRaiseMen40 5 60 reps
heelRaiseMen50 5 60 reps
heelRaiseMen60 5 60 reps
heelRaiseMen70 5 60 reps
heelRaiseWomen20 5 60 reps
heelRaiseWomen30 5 60 reps
heelRaiseWomen40 5 60 reps
heelRaiseWomen50 5 60 reps
heelRaiseWomen60 5 60 reps
heelRaiseWomen70 5 60 reps
heelRaiseMen 5 60 reps
heelRaiseWomen 5 60 reps
heelRaiseNoise 3 10 reps
squatFaults 1 4 faults
squatFaultsStep 1 2 faults
thomas 1 1 yes-no
bridgeHold 10 40 s
bridgeHoldStep 2 10 s
bridgeReps 20 30 reps
bridgeRepsStep 1 5 reps
bridgeRepsPoor 10 25 reps
plank 30 120 s
plankStep 5 30 s
sidePlank 15 60 s
sidePlankStep 5 20 s
sidePlankGap 10 40 %
thoracicRotation 40 60 degrees
thoracicRotationStep 5 15 degrees
thoracicRotationGap 5 20 degrees
wallSlide 1 1 yes-no
overheadSquat 2 3 points
overheadSquatStep 1 2 points
shortFoot 1 1 yes-no
yesNoStep 0.5 1 yes-no
namedWeight 1 3 weight
retestDays 21 42 days
passesToDrop 1 3 passes
fatigueHours 24 72 h
fatigueRaceDays 5 14 days

jump-gate-screens
heelRaises 10 30 reps
squats 5 20 reps

`;
