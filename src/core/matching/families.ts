/**
 * Names of model families of the field, tracked or not: a sentence about "Kimi K2" or "V3" is not about the
 * tracked model of the page, whoever else is tracked. Words of the field, one line a maker.
 */
export const families: readonly string[] = (
  'gpt|chatgpt|dall-e|codex|whisper|' +
  'claude|opus|sonnet|haiku|' +
  'gemini|gemma|palm|bard|imagen|veo|lamda|' +
  'llama|code llama|' +
  'deepseek|qwen|qwq|kimi|moonshot|glm|chatglm|ernie|doubao|hunyuan|baichuan|yi|minimax|step|pangu|internlm|spark|' +
  'mistral|mixtral|codestral|magistral|ministral|' +
  'grok|phi|copilot|nova|titan|command|jamba|falcon|nemotron|dbrx|olmo|granite|' +
  'bert|t5|clip|bloom|stable diffusion|flux|midjourney|runway|kling|sora|pika|' +
  '智谱|하이퍼클로바|' +
  // Things of other trades that share a model's short name.
  'cloudflare r2'
).split('|');

/** Short names that are models wherever a version follows without a gap: "R1", "V3.2", "K2", "o3". */
export const letterFamilies = 'rvko';

/** Products that models are put into: beside a model's name one is where it is found, not another model. */
export const products: ReadonlySet<string> = new Set('chatgpt copilot midjourney cursor'.split(' '));

/** Words after a name that make it another model: "GPT-4 Turbo" is not "GPT-4". */
export const variants: ReadonlySet<string> = new Set(
  'turbo mini nano lite flash opus sonnet haiku vision omni speciale behemoth scout maverick exp distill coder math'.split(
    ' ',
  ),
);
