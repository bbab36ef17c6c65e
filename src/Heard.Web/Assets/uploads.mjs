// A form with a place marked data-upload sends the files that were chosen one at a time, with a progress bar. What the server
// answers is what it answers without scripts: another page, or this one with what is wrong.
export function uploads () {
  for (const place of document.querySelectorAll('[data-upload]')) {
    const form = place.closest('form')
    const input = place.querySelector('input[type=file]')
    input.multiple = true
    form.addEventListener('submit', (event) => {
      if (input.files.length === 0) return
      event.preventDefault()
      if (form.getAttribute('aria-busy') !== 'true') sendAll(form, place, input, event.submitter)
    })
  }
}

async function sendAll (form, place, input, button) {
  const progress = showProgress(place)
  const problems = []
  let next = location.href
  form.setAttribute('aria-busy', 'true')
  for (const file of input.files) {
    progress.begin(file.name)
    try {
      if (file.size > Number(place.dataset.mostBytes)) throw new Refused([named(place.dataset.tooLarge, file)])
      next = await send(form, input, file, button, progress)
      // Words go once, with the first file that is taken.
      for (const words of form.querySelectorAll('textarea')) words.value = ''
    } catch (problem) {
      problems.push(...(problem instanceof Refused ? problem.messages : [named(place.dataset.failed, file)]))
    }
  }
  form.removeAttribute('aria-busy')
  progress.end()
  if (problems.length === 0) return location.assign(next)
  await showFiles()
  showProblems(place, input, new Set(problems))
}

class Refused extends Error {
  constructor (messages) {
    super()
    this.messages = messages
  }
}

// Resolves with the address of the page that follows. XMLHttpRequest: fetch cannot tell how far it has come.
function send (form, input, file, button, progress) {
  const body = new FormData(form)
  body.delete(input.name)
  if (button?.name) body.append(button.name, button.value)
  body.append(input.name, file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', location.href)
    request.responseType = 'document'
    request.upload.addEventListener('progress', (event) => progress.reach(event.loaded / event.total))
    request.addEventListener('error', reject)
    request.addEventListener('load', () => {
      if (request.status < 400) return resolve(request.responseURL)
      const said = [...(request.response?.querySelectorAll('.govuk-error-summary__list a') ?? [])].map((link) => link.textContent.trim())
      if (said.length > 0) reject(new Refused(said))
      else reject(new Refused([`${file.name}: ${request.response?.querySelector('h1')?.textContent.trim() ?? request.status}`]))
    })
    request.send(body)
  })
}

function showProgress (place) {
  const text = element('p', 'govuk-body', { 'aria-live': 'polite' })
  const bar = element('progress', 'heard-progress', { max: 100, value: 0 })
  place.append(text, bar)
  return {
    begin (name) {
      text.textContent = place.dataset.upload.replace('{0}', name)
      bar.setAttribute('aria-label', text.textContent)
      bar.value = 0
    },
    reach (part) { bar.value = Math.round(part * 100) },
    end () { text.remove(); bar.remove() }
  }
}

// The list of what is there, as the server has it now.
async function showFiles () {
  const here = document.getElementById('files-here')
  if (!here) return
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  here.replaceWith(page.getElementById('files-here'))
}

function showProblems (place, input, problems) {
  document.querySelector('.govuk-error-summary')?.remove()
  const field = document.getElementById(input.name)
  const group = input.closest('.govuk-form-group')
  const id = `${input.name}-error`
  document.getElementById(id)?.remove()

  const list = element('ul', 'govuk-list govuk-error-summary__list')
  const messages = element('div', '', { id })
  for (const problem of problems) {
    const link = element('a', '', { href: `#${field.id}` }, problem)
    const item = element('li')
    item.append(link)
    list.append(item)
    const message = element('p', 'govuk-error-message')
    message.append(element('span', 'govuk-visually-hidden', {}, place.dataset.errorPrefix), ` ${problem}`)
    messages.append(message)
  }
  group.classList.add('govuk-form-group--error')
  group.querySelector('.govuk-file-upload-wrapper').before(messages)
  field.setAttribute('aria-describedby', [...new Set(`${field.getAttribute('aria-describedby') ?? ''} ${id}`.trim().split(' '))].join(' '))

  const summary = element('div', 'govuk-error-summary', { tabindex: -1 })
  const alert = element('div', '', { role: 'alert' })
  const body = element('div', 'govuk-error-summary__body')
  body.append(list)
  alert.append(element('h2', 'govuk-error-summary__title', {}, place.dataset.problemTitle), body)
  summary.append(alert)
  document.querySelector('main .govuk-grid-column-two-thirds').prepend(summary)
  if (!document.title.startsWith(place.dataset.errorPrefix)) document.title = `${place.dataset.errorPrefix} ${document.title}`
  summary.focus()

  input.value = ''
  input.dispatchEvent(new Event('change'))
}

function named (text, file) {
  return text.replace('{0}', file.name)
}

function element (name, classes = '', attributes = {}, text = '') {
  const made = document.createElement(name)
  if (classes) made.className = classes
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}
