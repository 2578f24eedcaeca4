import { people, signIn } from './session.js';

/** Fills `list` with one button for each person of the demo; `done` gets the person who signed in. */
export async function fillPeople(list, problem, done) {
  let all;
  try {
    all = await people();
  } catch {
    problem.textContent = problem.dataset.loading;
    return;
  }
  list.replaceChildren(...all.map((person) => {
    const item = document.createElement('li');
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    const face = Object.assign(document.createElement('span'), { className: 'face', textContent: [...person.name][0] });
    face.setAttribute('aria-hidden', 'true');
    const name = Object.assign(document.createElement('bdi'), { textContent: person.name });
    const note = Object.assign(document.createElement('small'), { textContent: person.note[document.documentElement.lang] ?? person.note.en });
    button.append(face, name, note);
    if (person.staff) button.classList.add('staff');
    button.addEventListener('click', async () => {
      problem.textContent = '';
      try {
        done(await signIn(person.id));
      } catch {
        problem.textContent = problem.dataset.refused;
      }
    });
    item.append(button);
    return item;
  }));
}
