import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ConsoleProblem, remedySteps } from '../sandbox/problem.ts';
import { noteReplacement, resetSandbox } from '../sandbox/state.ts';
import { SandboxState } from '../ui/SandboxBar.tsx';
import ConfirmButton from '../ui/ConfirmButton.tsx';
import { exportSandbox, importSandbox, type SandboxFile } from '../sandbox/console.ts';
import { fileName, readFile, saveFile } from './sandbox-file.ts';
import { focusNext } from './focus.ts';
import { RESET_TEXT } from '../ui/reset-text.ts';
import { useAction } from '../ui/use-action.ts';
import { FailureNote } from '../ui/FailureNote.tsx';

/** The sandbox as a whole: keep it as a file, put a file in its place, begin again. */
export default function SandboxTools() {
  const asked = useSignal<'reset' | Chosen | null>(null);
  const done = useSignal<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const action = useAction();

  function run(work: () => Promise<string>) {
    done.value = null;
    void action.run(async () => {
      done.value = await work();
    });
  }

  const save = () =>
    run(async () => {
      const file = await exportSandbox();
      saveFile(fileName(file), JSON.stringify(file, null, 2));
      return `Saved as ${fileName(file)}. There is no secret in it.`;
    });

  const choose = (file: File | undefined) => {
    if (!file) return;
    asked.value = null;
    run(async () => {
      asked.value = { name: file.name, ...readFile(await file.text()) };
      return '';
    });
    // The same file may be chosen again.
    if (picker.current) picker.current.value = '';
  };

  const replace = ({ content, name }: Chosen) =>
    run(async () => {
      try {
        const { keys } = await importSandbox(content);
        await noteReplacement();
        return `Imported ${name}, with ${keys} ${keys === 1 ? 'key' : 'keys'} of your own.`;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ConsoleProblem(`${why} Nothing has changed.`, remedySteps(error), { cause: error });
      } finally {
        close('import');
      }
    });

  const reset = () =>
    run(async () => {
      await resetSandbox();
      close('reset');
      return 'The mock was reset.';
    });

  function close(name: 'import' | 'reset') {
    asked.value = null;
    focusNext(`sandbox-${name}`);
  }

  return (
    <section class="kr-group kr-tools" aria-labelledby="sandbox-heading">
      <h2 id="sandbox-heading">State of the mock</h2>
      <p class="kr-sandbox">
        <SandboxState />
      </p>
      <p class="kr-description">
        Export the state of the mock: your keys, counters, resources and the clock. The file contains a hash of each key
        instead of its secret. After an import, a key works if you still have its secret.
      </p>
      <div class="kr-buttons">
        <button type="button" class="pg-button" onClick={save}>
          Export
        </button>
        <button type="button" id="sandbox-import" class="pg-button" onClick={() => picker.current?.click()}>
          Import…
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="Exported state"
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
        />
        <button type="button" id="sandbox-reset" class="pg-button" onClick={() => (asked.value = 'reset')}>
          Reset…
        </button>
        {asked.value === 'reset' && (
          <ConfirmButton
            label="Reset the mock"
            doLabel="Reset now"
            action={action}
            onDo={reset}
            onClose={() => close('reset')}
          >
            {RESET_TEXT}
          </ConfirmButton>
        )}
        {asked.value !== null && asked.value !== 'reset' && (
          <Import chosen={asked.value} action={action} onDo={replace} onClose={() => close('import')} />
        )}
      </div>
      {action.failure.value && asked.value === null && <FailureNote failure={action.failure.value} />}
      <output class="kr-done">{done.value}</output>
    </section>
  );
}

function Import({ chosen, action, onDo, onClose }: ImportProps) {
  return (
    <ConfirmButton
      label="Import state"
      doLabel="Import now"
      action={action}
      onDo={() => onDo(chosen)}
      onClose={onClose}
    >
      {chosen.name} replaces the whole state of the mock. {chosen.about}
    </ConfirmButton>
  );
}

interface Chosen {
  name: string;
  content: SandboxFile;
  about: string;
}

interface ImportProps {
  chosen: Chosen;
  action: ReturnType<typeof useAction>;
  onDo: (chosen: Chosen) => void;
  onClose: () => void;
}
