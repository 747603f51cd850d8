import { useRef, useState } from 'preact/hooks';
import { send } from '#messages';
import { plural, translate } from './words.ts';

/** What the reader has set, reported and added: to keep, to bring back, to delete; and what helps to find faults. */
export function DataSection({ say }: { readonly say: (words: string) => void }) {
  const [diagnostics, setDiagnostics] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);

  const save = async (): Promise<void> => {
    const text = await send('data/export', null);
    if (!text.ok) return say(text.error);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
    link.download = 'hedge.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    say(translate('dataExported'));
  };
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const done = await send('data/import', { text: await file.text() });
    if (!done.ok) say(translate('dataImportFailed', done.error));
    else if (done.value.feedsFailed > 0) say(plural('dataFeedsFailed', done.value.feedsFailed));
    else say(translate('dataImported'));
  };
  const remove = async (): Promise<void> => {
    dialog.current?.close();
    const done = await send('data/delete', null);
    say(done.ok ? translate('dataDeleted') : done.error);
  };
  const diagnose = async (): Promise<void> => {
    const text = await send('data/diagnostics', null);
    setDiagnostics(text.ok ? text.value : text.error);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(diagnostics).then(
      () => say(translate('copied')),
      () => say(translate('copyFailed')),
    );
  };

  return (
    <section aria-labelledby="data">
      <h2 id="data">{translate('dataHeading')}</h2>
      <p class="soft">{translate('dataIntro')}</p>
      <p class="controls">
        <button type="button" data-act="export" onClick={() => void save()}>
          {translate('dataExport')}
        </button>
        <label class="file">
          {translate('dataImport')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="danger" data-act="delete" onClick={() => dialog.current?.showModal()}>
          {translate('dataDelete')}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h3 id="delete-title">{translate('dataDeleteSure')}</h3>
        <p>{translate('dataDeleteMore')}</p>
        <p class="controls">
          <button type="button" class="danger" data-act="delete-sure" onClick={() => void remove()}>
            {translate('dataDelete')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {translate('cancel')}
          </button>
        </p>
      </dialog>
      <h3>{translate('diagnosticsHeading')}</h3>
      <p class="soft">{translate('diagnosticsIntro')}</p>
      <p class="controls">
        <button type="button" data-act="diagnose" onClick={() => void diagnose()}>
          {translate('diagnosticsShow')}
        </button>
        {diagnostics !== '' && (
          <button type="button" data-act="copy" onClick={() => void copy()}>
            {translate('copy')}
          </button>
        )}
      </p>
      {diagnostics !== '' && (
        <textarea readOnly rows={10} dir="ltr" aria-label={translate('diagnosticsHeading')} value={diagnostics} />
      )}
    </section>
  );
}
