import type { Source } from "../source.ts";
import { source as acsm26 } from "./acsm26.ts";
import { source as are14 } from "./are14.ts";
import { source as ass13 } from "./ass13.ts";
import { source as bal16 } from "./bal16.ts";
import { source as bar23 } from "./bar23.ts";
import { source as baz15 } from "./baz15.ts";
import { source as bea17 } from "./bea17.ts";
import { source as bel23 } from "./bel23.ts";
import { source as ber21 } from "./ber21.ts";
import { source as bla18 } from "./bla18.ts";
import { source as blh } from "./blh.ts";
import { source as boh23 } from "./boh23.ts";
import { source as bos07 } from "./bos07.ts";
import { source as bos13 } from "./bos13.ts";
import { source as bur23 } from "./bur23.ts";
import { source as cat19 } from "./cat19.ts";
import { source as chi12 } from "./chi12.ts";
import { source as day04 } from "./day04.ts";
import { source as den17 } from "./den17.ts";
import { source as dom13 } from "./dom13.ts";
import { source as dom15 } from "./dom15.ts";
import { source as dom17 } from "./dom17.ts";
import { source as dom19 } from "./dom19.ts";
import { source as dor12 } from "./dor12.ts";
import { source as duk21 } from "./duk21.ts";
import { source as dup18 } from "./dup18.ts";
import { source as edd18 } from "./edd18.ts";
import { source as eih22 } from "./eih22.ts";
import { source as eng23 } from "./eng23.ts";
import { source as fos01 } from "./fos01.ts";
import { source as fra25 } from "./fra25.ts";
import { source as fre14 } from "./fre14.ts";
import { source as frg19 } from "./frg19.ts";
import { source as gao23 } from "./gao23.ts";
import { source as getp10 } from "./getp10.ts";
import { source as gra20 } from "./gra20.ts";
import { source as hal22 } from "./hal22.ts";
import { source as hau22 } from "./hau22.ts";
import { source as heb17 } from "./heb17.ts";
import { source as hic22 } from "./hic22.ts";
import { source as hui24 } from "./hui24.ts";
import { source as ioc22 } from "./ioc22.ts";
import { source as kar16 } from "./kar16.ts";
import { source as kin23 } from "./kin23.ts";
import { source as kip19 } from "./kip19.ts";
import { source as kob23 } from "./kob23.ts";
import { source as lau18 } from "./lau18.ts";
import { source as lep24 } from "./lep24.ts";
import { source as lla24a } from "./lla24a.ts";
import { source as lla24b } from "./lla24b.ts";
import { source as llo14 } from "./llo14.ts";
import { source as lum23 } from "./lum23.ts";
import { source as mot19 } from "./mot19.ts";
import { source as mur18 } from "./mur18.ts";
import { source as nuz24 } from "./nuz24.ts";
import { source as pet21 } from "./pet21.ts";
import { source as rat09 } from "./rat09.ts";
import { source as rey06 } from "./rey06.ts";
import { source as rob16 } from "./rob16.ts";
import { source as saw16 } from "./saw16.ts";
import { source as sch22 } from "./sch22.ts";
import { source as sco12 } from "./sco12.ts";
import { source as sil07 } from "./sil07.ts";
import { source as sim13 } from "./sim13.ts";
import { source as spi21 } from "./spi21.ts";
import { source as sto08 } from "./sto08.ts";
import { source as tad20 } from "./tad20.ts";
import { source as tor20 } from "./tor20.ts";
import { source as vdy19 } from "./vdy19.ts";
import { source as vig16 } from "./vig16.ts";
import { source as vik16 } from "./vik16.ts";
import { source as vik17 } from "./vik17.ts";
import { source as vik20 } from "./vik20.ts";
import { source as wan23 } from "./wan23.ts";
import { source as war21 } from "./war21.ts";
import { source as whi17 } from "./whi17.ts";
import { source as wil12 } from "./wil12.ts";
import { source as wu24 } from "./wu24.ts";
import { source as zan25 } from "./zan25.ts";
import { source as zou16 } from "./zou16.ts";

/** Every source the product names, by id. */
export const sources: readonly Source[] = [
  acsm26,
  are14,
  ass13,
  bal16,
  bar23,
  baz15,
  bea17,
  bel23,
  ber21,
  bla18,
  blh,
  boh23,
  bos07,
  bos13,
  bur23,
  cat19,
  chi12,
  day04,
  den17,
  dom13,
  dom15,
  dom17,
  dom19,
  dor12,
  duk21,
  dup18,
  edd18,
  eih22,
  eng23,
  fos01,
  fra25,
  fre14,
  frg19,
  gao23,
  getp10,
  gra20,
  hal22,
  hau22,
  heb17,
  hic22,
  hui24,
  ioc22,
  kar16,
  kin23,
  kip19,
  kob23,
  lau18,
  lep24,
  lla24a,
  lla24b,
  llo14,
  lum23,
  mot19,
  mur18,
  nuz24,
  pet21,
  rat09,
  rey06,
  rob16,
  saw16,
  sch22,
  sco12,
  sil07,
  sim13,
  spi21,
  sto08,
  tad20,
  tor20,
  vdy19,
  vig16,
  vik16,
  vik17,
  vik20,
  wan23,
  war21,
  whi17,
  wil12,
  wu24,
  zan25,
  zou16,
];

/** The source of an id; undefined where there is none of that id. */
export function sourceOf(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}
