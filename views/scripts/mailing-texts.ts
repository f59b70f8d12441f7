/** The texts of a mailing are not lost when somebody is no longer signed in, nor when they leave the page. */
import { askBeforeLeaving, keepTyping } from './keep-typing.ts';

const form = document.querySelector<HTMLFormElement>('form.writing');
if (form !== null) {
  keepTyping(form);
  askBeforeLeaving(form, () =>
    [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea')].some(
      (field) => field.value !== field.defaultValue,
    ),
  );
}
