// The import that registers an element is enough for its types.
import 'minga/elements/feedback-form/define';

const form = document.querySelector('minga-feedback-form')!;
void form.open().then((receipt) => { console.log(receipt?.number); });
form.addEventListener('minga-feedback-sent', (event) => { console.log(event.detail.receipt.number.trim()); });
// @ts-expect-error no such shape
form.shape = 'popup';
