// Finds among what is on the page as somebody types; without scripts the form asks the service. And copies a text that is shown.
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function finding () {
  const field = document.querySelector('input[data-finds]')
  const said = document.querySelector('[data-found]')
  const lines = [...document.querySelectorAll('[data-find]')]
  field?.addEventListener('input', () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean)
    for (const line of lines) line.hidden = !words.every((word) => line.dataset.find.includes(word))
    const shown = lines.filter((line) => !line.hidden).length
    said.textContent = shown === 0 ? 'Nobody was found. Try fewer words, or a part of one.' : shown === 1 ? '1 source of help' : `${shown} sources of help`
  })

  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll('button[data-copies]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent)
      button.firstChild.textContent = 'Copied'
      said.textContent = 'Copied'
    })
  }
}
