// Forms marked with data-passkey ask the browser for a passkey and send its answer.
export function passkeys () {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', async (event) => {
      const field = form.elements.namedItem('Passkey')
      if (field.value) return
      event.preventDefault()
      try {
        field.value = JSON.stringify(await ask(form))
        form.submit()
      } catch (problem) {
        // Cancelled or timed out: the person can press again, or use the password.
        if (problem.name !== 'NotAllowedError' && problem.name !== 'AbortError') throw problem
      }
    })
  }
}

async function ask (form) {
  const answer = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) })
  const options = await answer.json()
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}
