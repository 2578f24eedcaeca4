// The sources in integrations/: the WordPress plugin by PHP itself where it is installed, the Shopify block by a Liquid engine.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { jwtVerify } from 'jose';
import { Liquid } from 'liquidjs';

const plugin = 'integrations/wordpress/minga';
const hostile = '"><script>alert(1)</script>';

/** What the plugin calls of WordPress, as little of it as that. */
const wordpress = String.raw`
define('ABSPATH', '/');
$GLOBALS['options'] = array('minga_endpoint' => 'https://ideas.kestrel.example/v1/kestrel', 'minga_script' => 'https://ideas.kestrel.example/minga/loader.js');
function get_option($name, $otherwise = '') { return $GLOBALS['options'][$name] ?? $otherwise; }
function esc_attr($text) { return htmlspecialchars((string) $text, ENT_QUOTES); }
function esc_html__($text) { return htmlspecialchars($text, ENT_QUOTES); }
function __($text) { return $text; }
function esc_url($url, $schemes) { return in_array(parse_url($url, PHP_URL_SCHEME), $schemes, true) ? htmlspecialchars($url, ENT_QUOTES) : ''; }
function esc_url_raw($url) { return $url; }
function current_user_can() { return false; }
function is_user_logged_in() { return true; }
function rest_url($path) { return 'https://www.kestrel.example/wp-json/' . $path; }
function wp_create_nonce() { return 'nonce'; }
function wp_json_encode($value) { return json_encode($value, JSON_HEX_TAG | JSON_HEX_AMP); }
function wp_print_inline_script_tag($code) { echo $code; }
function wp_enqueue_script_module($name) { $GLOBALS['enqueued'][] = $name; }
function add_action($name, $work) { $GLOBALS['actions'][$name][] = $work; }
`;

const php = (code: string): string => execFileSync('php', ['-r', `${wordpress} require '${plugin}/minga.php'; ${code}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const hasPhp = spawnSync('php', ['-v']).status === 0;
if (!hasPhp) console.warn('PHP is not installed: what the WordPress plugin writes is not run here (.ci/run installs php-cli).');

test('WordPress: what the block may be is what the plugin knows', () => {
  const block = JSON.parse(readFileSync(`${plugin}/block.json`, 'utf8')) as { attributes: { widget: { enum: string[] } }; version: string };
  const source = readFileSync(`${plugin}/minga.php`, 'utf8');
  const editor = readFileSync(`${plugin}/editor.js`, 'utf8');
  for (const widget of block.attributes.widget.enum) {
    assert.match(source, new RegExp(`'${widget}' +=> `));
    assert.match(editor, new RegExp(`\\['${widget}'`));
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.equal(block.version, version);
  assert.match(source, new RegExp(`Version: +${version.replaceAll('.', '\\.')}\n`));
});

if (hasPhp) {
  test('WordPress: every file is PHP', () => {
    for (const file of readdirSync(plugin).filter((name) => name.endsWith('.php'))) execFileSync('php', ['-l', `${plugin}/${file}`]);
  });

  test('WordPress: a shortcode becomes an element with a fallback, and the script is asked for', () => {
    const html = php(`echo minga_render(array('widget' => 'leaderboard', 'name' => 'riders', 'heading_level' => 2)), ' ', implode($GLOBALS['enqueued']);`);
    assert.match(html, /^<minga-leaderboard endpoint="https:\/\/ideas\.kestrel\.example\/v1\/kestrel" board="riders" heading-level="2" style="[^"]+"><a href="[^"]+">Take part<\/a><\/minga-leaderboard> minga-loader$/);
  });

  test('WordPress: what an author writes stays text, an unknown widget and a strange address show nothing', () => {
    assert.doesNotMatch(php(`echo minga_render(array('name' => '${hostile}', 'heading' => '${hostile}'));`), /<script/);
    assert.equal(php(`echo minga_render(array('widget' => 'script'));`), '');
    assert.equal(php(`$GLOBALS['options']['minga_endpoint'] = 'javascript:alert(1)'; echo minga_render(array());`), '');
  });

  test('WordPress: a token of the plugin is one that the community takes', async () => {
    const vectors = JSON.parse(readFileSync('docs/token-vectors.json', 'utf8')) as { issuer: string; audience: string; now: number; keys: Record<string, { secret: string }> };
    const { secret } = vectors.keys['2026-hs']!;
    const token = php(`echo minga_sign(array('sub' => '7', 'name' => 'Ana Sá'), '${vectors.issuer}', '${vectors.audience}', '2026-hs', '${secret}', ${vectors.now});`);
    const { payload, protectedHeader } = await jwtVerify(token, Buffer.from(secret, 'base64url'), {
      issuer: vectors.issuer, audience: vectors.audience, currentDate: new Date(vectors.now * 1000), algorithms: ['HS256'],
    });
    assert.deepEqual(protectedHeader, { alg: 'HS256', kid: '2026-hs' });
    assert.deepEqual(payload, { iss: vectors.issuer, aud: vectors.audience, iat: vectors.now, exp: vectors.now + 600, sub: '7', name: 'Ana Sá' });
    assert.throws(() => php(`echo minga_sign(array('sub' => '7'), 'i', 'a', 'k', 'c2hvcnQ', 0);`), 'a short secret');
  });

  test('WordPress: the page of somebody signed in fetches a token with the nonce', () => {
    const constants = "define('MINGA_COMMUNITY', 'kestrel'); define('MINGA_ISSUER', 'i'); define('MINGA_KEY_ID', 'k'); define('MINGA_SECRET', 's');";
    const script = php(`${constants} foreach ($GLOBALS['actions']['wp_head'] as $work) $work();`);
    assert.match(script, /minga\("identify"/);
    assert.doesNotThrow(() => new Script(script));
    assert.equal(php(`foreach ($GLOBALS['actions']['wp_head'] as $work) $work();`), '', 'nothing without a key');
  });
}

const liquid = new Liquid();
// Shopify reads the settings from it; nothing is drawn.
liquid.registerTag('schema', {
  parse(_, rest) {
    const stream = this.liquid.parser.parseStream(rest).on('tag:endschema', () => { stream.stop(); }).on('template', () => undefined);
    stream.start();
  },
  render: () => undefined,
});
const source = readFileSync('integrations/shopify/blocks/minga.liquid', 'utf8');
const block = (settings: object, more: object = {}): string => (liquid.parseAndRenderSync(source, {
  request: { locale: { iso_code: 'de' } }, ...more,
  block: { shopify_attributes: 'data-block="1"', settings: { widget: 'idea-board', endpoint: 'https://ideas.kestrel.example/v1/kestrel', script: 'https://ideas.kestrel.example/minga/loader.js', ...settings } },
}) as string).trim();

test('Shopify: the settings of the block are JSON, and each is used', () => {
  const { settings } = JSON.parse(/\{% schema %\}(.*)\{% endschema %\}/s.exec(source)![1]!) as { settings: { id: string }[] };
  for (const { id } of settings) assert.ok(source.includes(`block.settings.${id}`), id);
});

test('Shopify: a block becomes an element with its script; without an address nothing', () => {
  const html = block({ widget: 'check-in', name: 'daily' });
  assert.match(html, /^<minga-check-in\s+endpoint="https:\/\/ideas\.kestrel\.example\/v1\/kestrel"\s+program="daily"[^>]*locale="de"/);
  assert.match(html, /<script type="module" async crossorigin src="https:\/\/ideas\.kestrel\.example\/minga\/loader\.js"><\/script>$/);
  assert.equal(block({ endpoint: '' }), '');
});

test('Shopify: what a merchant writes stays text; a token is fetched for customers alone', () => {
  assert.doesNotMatch(block({ name: hostile, heading: hostile }), /<script>alert/);
  assert.doesNotMatch(block({ token_path: '/apps/minga/token' }), /identify/);
  const html = block({ token_path: '/apps/minga/token' }, { customer: { id: 7 } });
  const script = /<script>(.*)<\/script>/s.exec(html)![1]!;
  assert.match(script, /fetch\("\/apps\/minga\/token"/);
  assert.doesNotThrow(() => new Script(script));
});
