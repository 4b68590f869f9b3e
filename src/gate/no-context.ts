/**
 * Takes the place of WXT's own context of content scripts, which announces itself to the page by an event that bears the
 * extension's id. Ours stop by themselves when the extension is gone.
 */
export class ContentScriptContext {}
