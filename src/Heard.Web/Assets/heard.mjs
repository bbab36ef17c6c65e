import { initAll } from './govuk-frontend.min.js'
import { passkeys } from './passkeys.mjs'
import { shortcuts } from './shortcuts.mjs'
import { uploads } from './uploads.mjs'

uploads()
initAll()
passkeys()
shortcuts()

// One page of colleagues needs it; the others, and every public page, do not fetch it.
if (document.querySelector('[data-find]')) import('./finding.mjs').then(({ finding }) => finding())
