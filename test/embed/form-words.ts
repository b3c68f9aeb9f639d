/** What a visitor of the form reads, field by field, and then types. */
export const GERMAN = {
  lang: 'de',
  organization: ['Name der Einrichtung', 'Kita „Sonnenblume“ & Söhne'],
  kind: ['Art der Einrichtung', 'Schule'],
  name: ['Ihr Name', 'Jürgen Groß'],
  // As typed, and as a mail names it.
  email: ['E-Mail', 'juergen+kita@müller.example', 'juergen+kita@xn--mller-kva.example'],
  telephone: ['Telefon', '0211 / 12 34-5 (AB)'],
  topic: ['Worum geht es? (freiwillig)', 'Interkulturelle Öffnung'],
  project: ['Welche Angebote?', 'Begleitung von Öffnungsprozessen'],
  audience: 'Für wen?',
  message: ['Ihre Nachricht', 'Wir möchten ein Sommerfest planen.', 'Wer hilft mit? 😀'],
  channel: ['Wie am liebsten?', 'Besuch'],
  days: ['An welchen Tagen?', 'Donnerstag'],
  time: ['Zu welcher Tageszeit?', 'Vormittags'],
  next: 'Weiter zur Prüfung',
  review: 'Stimmt alles?',
  change: 'Ändern: Ihre Nachricht',
  more: 'Danke!',
  send: 'Anfrage senden',
  sent: 'Ihre Anfrage ist angekommen',
  reference: 'Nummer Ihrer Anfrage:',
} as const;
type Words = {
  [Key in keyof typeof GERMAN]: (typeof GERMAN)[Key] extends string ? string : readonly string[];
};

export const RUSSIAN: Words = {
  lang: 'ru',
  organization: ['Название организации', 'Детский сад «Подсолнух»'],
  kind: ['Тип организации', 'Школа'],
  name: ['Ваше имя', 'Ольга Ёлкина'],
  email: ['Электронная почта', 'olga+sad@partner.example'],
  telephone: ['Телефон', '+49 (0)211 123-45'],
  topic: ['О чём идёт речь?', 'Межкультурная открытость'],
  project: ['Какие программы?', ''],
  audience: 'Для кого?',
  message: ['Ваше сообщение', 'Мы хотим провести летний праздник.', 'Кто поможет?'],
  channel: ['Как Вам удобнее?', 'Визит'],
  days: ['В какие дни?', 'четверг'],
  time: ['В какое время дня?', ''],
  next: 'Перейти к проверке',
  review: 'Всё верно?',
  change: 'Изменить: Ваше сообщение',
  more: 'Спасибо!',
  send: 'Отправить запрос',
  sent: 'Ваш запрос получен',
  reference: 'Номер запроса:',
};
