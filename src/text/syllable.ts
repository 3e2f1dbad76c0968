/** Every rhyme of Vietnamese spelling, without tone. */
const RHYMES = (
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut " +
  "uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu " +
  "y ych yêm yên yêng yêt yêu yn ynh yt"
).split(" ");

const ONSETS = new Set(["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ")]);
/** Sắc and nặng: the tones a syllable that ends in c, ch, p, t can have. */
const STOPPED_TONES = ["\u0301", "\u0323"];
const TONES = ["", "\u0300", "\u0303", "\u0309", ...STOPPED_TONES];

let tonedRhymes: ReadonlySet<string> | undefined;

/** Is the word (any case, NFC) a syllable that Vietnamese spelling allows, its tone on the right letter? */
export function isSyllable(word: string): boolean {
  const toned = (tonedRhymes ??= new Set(RHYMES.flatMap(tonedForms)));
  const lower = word.toLowerCase();
  for (let cut = Math.min(3, lower.length - 1); cut >= 0; cut--) {
    if (ONSETS.has(lower.slice(0, cut)) && toned.has(lower.slice(cut))) return true;
  }
  return false;
}

function tonedForms(rhyme: string): string[] {
  const tones = /[cpt]$|ch$/.test(rhyme) ? STOPPED_TONES : TONES;
  return tonePlaces(rhyme).flatMap((at) =>
    tones.map((tone) => (rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1)).normalize("NFC")),
  );
}

/** Where the tone mark may stand: two places in oa, oe, uy (old and new spelling), else one. */
function tonePlaces(rhyme: string): readonly number[] {
  const marked = Math.max(...["ă", "â", "ê", "ô", "ơ"].map((vowel) => rhyme.lastIndexOf(vowel)), -1);
  if (marked >= 0) return [marked];
  const vowels = /^[aeiouyư]+/.exec(rhyme)![0];
  if (vowels.length === 1) return [0];
  if (rhyme.length > vowels.length) return [vowels.length - 1];
  if (["oa", "oe", "uy"].includes(vowels)) return [0, 1];
  return vowels.length === 3 ? [1] : [0];
}
