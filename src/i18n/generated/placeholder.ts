// Made by `npm run locales` from lit-localize.json.

/** What a placeholder says in each language, which may ask for nothing before it is pressed: a text with {0} for the host, and a button. */
export const PLACEHOLDER: Readonly<Record<string, readonly [text: string, button: string]>> = {
  'en': ["This content will be loaded from {0} when you choose to.","Load content"],
  'ru': ["Раздел загрузится с сайта {0} после нажатия кнопки.","Загрузить"],
  'uk': ["Цей вміст завантажиться з {0}, коли Ви натиснете кнопку.","Завантажити"],
  'tr': ["Bu içerik, düğmeye bastığınızda {0} sitesinden yüklenir.","İçeriği yükle"],
  'ar': ["يُحمَّل هذا المحتوى من {0} بعد الضغط على الزر.","تحميل المحتوى"],
  'fa': ["این محتوا پس از فشردن دکمه از {0} بارگذاری می‌شود.","بارگذاری محتوا"],
  'pl': ["Ta treść zostanie załadowana ze strony {0} po naciśnięciu przycisku.","Załaduj treść"],
  'de-simple': ["Dieser Inhalt kommt von {0}. Er kommt erst, wenn Sie auf den Knopf drücken.","Inhalt zeigen"],
};
