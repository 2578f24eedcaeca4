import { css, html, nothing, type TemplateResult } from 'lit';
import { emit } from '../../events.ts';
import type { Listing, ListingChoice } from '../../protocol/leaderboard.ts';
import { isBlank } from '../../protocol/text.ts';
import { createListingStore, type ListingState } from '../../stores/listing.ts';
import { isComing } from '../../stores/remote.ts';
import { failureText } from '../shared/failure.ts';
import { formStyles } from '../shared/form.styles.ts';
import { knownWord } from '../shared/known.ts';
import type { BoardContext, Part, PartHost } from './context.ts';
import { panelStyles, renderPanel, renderPanelFailure } from './panel.ts';

export const styles = [panelStyles, formStyles, css`
  .nickname { display: flex; flex-wrap: wrap; align-items: end; gap: var(--_space-2); }
  .nickname > :first-child { flex: 1 1 12em; }
`];

const names = ['public', 'nickname', 'hidden'] as const;

/**
 * How leaderboards show whoever is signed in. Buttons and no radio buttons: with those, the arrow keys would publish a
 * name on the way past it.
 */
export function open(host: PartHost): Part {
  const { element, connection } = host;
  const store = createListingStore(connection.client);
  const stop = store.$state.listen(() => { element.requestUpdate(); });
  let naming = false;
  let nickname: string | undefined;
  let wrong = '';

  async function choose(choice: ListingChoice): Promise<void> {
    wrong = '';
    const outcome = await store.choose(choice);
    if (!outcome) return;
    const m = host.messages();
    if (!outcome.ok) {
      wrong = m.t('listing.undone', { why: outcome.error.fields[0] ? m.t('listing.refused') : failureText(m, outcome.error) });
      host.announce(wrong);
      emit(element, 'minga-error', { code: outcome.error.code, action: 'listing' });
    } else {
      naming = false;
      nickname = undefined;
      host.announce(m.t(`listing.saved.${outcome.value.choice}`));
      emit(element, 'minga-listing-changed', { choice: outcome.value.choice, listed: outcome.value.listed });
    }
    element.requestUpdate();
  }

  const onChoice = (name: ListingChoice['choice'], listing: Listing) => {
    if (name !== 'nickname') {
      if (listing.choice !== name) void choose({ choice: name });
      return;
    }
    naming = true;
    element.requestUpdate();
    void element.updateComplete.then(() => { element.renderRoot.querySelector<HTMLElement>('#nickname')?.focus(); });
  };

  const onName = (event: Event, listing: Listing) => {
    event.preventDefault();
    const text = (nickname ?? listing.nickname ?? '').trim();
    if (!isBlank(text)) {
      void choose({ choice: 'nickname', nickname: text });
      return;
    }
    wrong = host.messages().t('listing.blank');
    host.announce(wrong);
    element.requestUpdate();
  };

  function renderForm({ m }: BoardContext, { saving }: ListingState, listing: Listing): TemplateResult {
    const open = naming || listing.choice === 'nickname';
    const why = listing.why;
    return html`
      <div class="row wrap" role="group" aria-label=${m.t('listing.legend')} aria-describedby="listing-now">${names.map(name => html`
        <button class="choice" type="button" aria-pressed=${name === (naming ? 'nickname' : listing.choice)} aria-busy=${saving === name}
          @click=${() => { onChoice(name, listing); }}>${m.t(`listing.${name}`)}</button>`)}</div>
      ${open ? html`
        <form class="nickname" novalidate @submit=${(event: Event) => { onName(event, listing); }}>
          <div><label class="label" for="nickname">${m.t('listing.field')}</label>
            <input class="field" id="nickname" type="text" dir="auto" autocomplete="nickname" maxlength="100" .value=${nickname ?? listing.nickname ?? ''}
              aria-invalid=${!!wrong} aria-describedby="listing-wrong" @input=${(event: Event) => { nickname = (event.target as HTMLInputElement).value; }}></div>
          <button class="button" type="submit" aria-busy=${saving === 'nickname'}>${m.t('listing.save')}</button>
        </form>` : nothing}
      <p class="notice ${wrong ? 'bad' : ''}" id="listing-wrong" ?hidden=${!wrong}>${wrong}</p>
      <p class="small quiet" id="listing-now">${m.t('listing.now')}<br>${m.t('listing.hiddenHelp')}</p>
      <p class="small"><span class="strong">${m.t('listing.whyTitle')}</span> ${listing.listed ? m.t('listing.onIt')
        : knownWord(m, `listing.why.${why}`) || m.t('listing.why.other')}</p>`;
  }

  return {
    stop,
    render(context) {
      const { m, level } = context;
      const state = store.$state.get();
      const { listing } = state;
      const body = isComing(listing) ? html`<p class="small quiet" role="group" aria-busy="true" aria-label=${m.t('listing.loading')}>${m.t('listing.loading')}</p>`
        : listing.value ? renderForm(context, state, listing.value)
        : renderPanelFailure(m, m.t('listing.failed'), listing, () => { void store.refresh(); });
      return renderPanel(host, 'listing', m.t('listing.title'), level, body);
    },
  };
}
