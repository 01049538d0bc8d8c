/** Puts a text where it can be pasted from; also where the page is not of a secure context, as in a demo within a local network. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  // In front of a dialog nothing outside of it can be selected.
  const home = [...document.querySelectorAll('dialog[open], [role="dialog"]')].at(-1) ?? document.body
  const box = Object.assign(document.createElement('textarea'), { value: text, readOnly: true })
  home.append(box)
  box.select()
  document.execCommand('copy')
  box.remove()
}
