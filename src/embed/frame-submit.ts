/**
 * A sandbox without `allow-forms` submits no form and says nothing, also where a script sends it. Ours is sent by script,
 * so it only has to hear that it was to be submitted (https://html.spec.whatwg.org/#form-submission-algorithm, step 3).
 */
export function alwaysSubmit(): void {
  addEventListener(
    'click',
    (press) => {
      const submitter = press.composedPath().find((node) => node instanceof HTMLButtonElement);
      const form = submitter?.type === 'submit' && submitter.form;
      if (!form) return;
      let heard = false;
      form.addEventListener('submit', () => (heard = true), { once: true });
      setTimeout(() => {
        if (!heard && !press.defaultPrevented)
          form.dispatchEvent(new SubmitEvent('submit', { cancelable: true, submitter }));
      });
    },
    true,
  );
}
