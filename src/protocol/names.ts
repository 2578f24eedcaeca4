import { normaliseName } from './text.ts';

/*
 * Confusable characters after compatibility decomposition, case folding and the removal of marks: a small part of the
 * table of Unicode Technical Standard 39, chosen for the letters of the reserved words. Each row: what is drawn : by what.
 */
const confusable = new Map(
  ('a:аαɑᴀ⍺ꭺꮎ b:ЬьвʙᏼᏏƄ c:сϲᴄⲥꮯᏟⅽ d:ԁɗꭰᎠꓒⅾ e:еєҽεᴇⴹꭼᎬ℮ f:ғꞙƒ g:ɡցԍɢꮐᏀ h:һнհʜꮋᎻ i:іıɩιɪӏꙇⵏꭵᎥlⅼ|1!ǀוا𝚤 ' +
   'j:јϳʝꭻᎫ k:кκᴋⲕꮶᏦ m:мμᴍⅿꮇᎷⲙ n:пոηɴⲛ o:оοօσᴏⲟ0٥۵०๐ዐ〇 p:рρᴘⲣꮲᏢ q:ԛզգ r:гɾʀꭱꮁᎡᏒ s:ѕʂꜱꮪᏚ5$ t:тτᴛⲧꭲᎢ ' +
   'u:υսꭎцᴜ v:ѵνᴠⅴꮩᏙ w:ԝѡաωᴡꮃᎳ x:хχⅹ᙭ y:уүγʏყꭹ z:ᴢꮓᏃ').split(' ')
    .flatMap(row => Array.from(row.slice(2), (char): [string, string] => [char, row[0]!])),
);

/**
 * What a name looks like, for comparing only: two names with the same skeleton look alike. Letters that are drawn alike
 * are one, case and accents do not count, and whatever is neither letter nor digit is gone.
 */
export function nameSkeleton(name: string): string {
  const plain = normaliseName(name).normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(plain, char => confusable.get(char) ?? char).join('')
    .replace(/[^\p{L}\p{N}]/gu, '').replaceAll('rn', 'm').replaceAll('vv', 'w');
}

const reserved = [
  'admin', 'administrator', 'moderator', 'mod', 'staff', 'support', 'team', 'official', 'verified', 'system', 'root',
  'helpdesk', 'customer', 'service', 'care', 'account', 'the',
  '管理员', '管理員', '版主', '官方', '客服', '工作人员', '工作人員', '系统', '系統', '团队', '團隊', '账号', '帳號', '认证', '認證', '小助手',
];
// made when first needed: most pages never ask
let reservedLooks: string[] | undefined;
const badge = /[✓✔✅☑🗸🛡🏅🔵🔷💠Ⓥⓥ🅥]/u;

/**
 * Whether a name could be taken for the brand's or its staff's: it looks like nothing but reserved words and the given
 * names of the brand ("Аdmin", "Kestrel Support", "官方客服"), or carries a sign that looks like a badge.
 */
export function isReservedName(name: string, brands: readonly string[] = []): boolean {
  if (badge.test(name)) return true;
  const look = nameSkeleton(name);
  if (!look) return false;
  reservedLooks ??= reserved.map(nameSkeleton);
  const words = [...reservedLooks, ...brands.map(nameSkeleton)].filter(Boolean);
  // reachable[i]: the first i characters are reserved words put together
  const reachable = [true];
  for (let end = 1; end <= look.length; end++) {
    reachable[end] = words.some(word => !!reachable[end - word.length] && look.endsWith(word, end));
  }
  return reachable[look.length] === true;
}
