// Single keys on the colleagues' side. Each presses what is on the page, so that a key never does more than its link.
const Wait = 1500
const Setting = 'heard-shortcuts'

export function shortcuts () {
  const card = document.querySelector('dialog[data-shortcuts]')
  if (!card) return
  const staff = card.dataset.shortcuts
  const use = card.querySelector('input[type=checkbox]')
  const link = (address, within = 'main') => document.querySelector(`${within} a[href="${address}"]`)
  const here = location.pathname
  let waits = 0

  use.checked = read() !== 'off'
  use.addEventListener('change', () => write(use.checked ? 'on' : 'off'))
  document.querySelector('a[data-shortcuts-open]')?.addEventListener('click', (event) => {
    event.preventDefault()
    card.showModal()
  })

  const keys = {
    '?': () => card.showModal(),
    '/': () => document.querySelector('input[type=search]')?.focus(),
    r: () => document.querySelector(`.heard-nav a[href^="${staff}/record"]`)?.click(),
    j: () => step(1),
    k: () => step(-1),
    a: () => link(`${here}/acknowledge`)?.click(),
    t: () => link(`${here}/triage`)?.click(),
    n: () => link(`${here}/note`)?.click()
  }
  const places = { i: '', d: '/my-day', p: '/promises', w: '/workload', m: '/mail' }

  document.addEventListener('keydown', (event) => {
    if (!use.checked || card.open || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    if (event.target.closest('input, select, textarea, [contenteditable]')) return
    const went = waits > event.timeStamp
    waits = 0
    if (went && event.key in places) link(staff + places[event.key], '.heard-nav')?.click()
    else if (event.key === 'g') waits = event.timeStamp + Wait
    else if (event.key in keys) keys[event.key]()
    else return
    event.preventDefault()
  })
}

function step (by) {
  const lines = [...document.querySelectorAll('.heard-inbox tbody tr, .heard-needs > li')].map((line) => line.querySelector('a')).filter(Boolean)
  const at = lines.findIndex((line) => line === document.activeElement)
  lines[at < 0 ? 0 : Math.min(Math.max(at + by, 0), lines.length - 1)]?.focus()
}

function read () {
  try { return localStorage.getItem(Setting) } catch { return null }
}

function write (value) {
  try { localStorage.setItem(Setting, value) } catch { /* Not kept where the browser keeps nothing: it holds until the next page. */ }
}
