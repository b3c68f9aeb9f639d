// The part of puppeteer's Page that the test runner's commands use (sendKeys, sendMouse, setViewport), over WebDriver.

/** Code points of keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = new Map(
  Object.entries({
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    Space: ' ',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    ArrowLeft: '\uE012',
    ArrowUp: '\uE013',
    ArrowRight: '\uE014',
    ArrowDown: '\uE015',
    Delete: '\uE017',
  }),
);
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {keyof typeof BUTTONS} Button */

export class WebKitPage {
  #driver;

  /** @param {import('./webdriver.mjs').WebDriver} driver */
  constructor(driver) {
    this.#driver = driver;
  }

  keyboard = {
    /** @param {string} text */
    type: (text) => this.#keys([...text].flatMap((letter) => [down(letter), up(letter)])),
    /** @param {string} key */
    press: (key) => this.#keys([down(key), up(key)]),
    /** @param {string} key */
    down: (key) => this.#keys([down(key)]),
    /** @param {string} key */
    up: (key) => this.#keys([up(key)]),
  };

  mouse = {
    /**
     * @param {number} x
     * @param {number} y
     */
    move: (x, y) => this.#pointer([moveTo(x, y)]),
    /**
     * @param {number} x
     * @param {number} y
     * @param {{button?: Button}} [options]
     */
    click: (x, y, { button } = {}) =>
      this.#pointer([moveTo(x, y), press('pointerDown', button), press('pointerUp', button)]),
    /** @param {{button?: Button}} [options] */
    down: ({ button } = {}) => this.#pointer([press('pointerDown', button)]),
    /** @param {{button?: Button}} [options] */
    up: ({ button } = {}) => this.#pointer([press('pointerUp', button)]),
    reset: () => this.#driver.delete('/actions'),
  };

  /**
   * A window never gets narrower than about 450 px: tests of narrow places use a narrow container.
   * @param {{width: number, height: number}} size of the page inside
   */
  async setViewport({ width, height }) {
    const [w, h] = await this.#driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#driver.post('/window/rect', { width: width + w, height: height + h });
  }

  /** Lets go of all keys and leaves the page, for the next test file to find a fresh one. */
  async reset() {
    await this.mouse.reset();
    await this.#driver.post('/url', { url: 'about:blank' });
  }

  /** @param {object[]} actions */
  #keys(actions) {
    return this.#driver.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @param {object[]} actions */
  #pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#driver.post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }
}

/** @param {string} key */
const down = (key) => ({ type: 'keyDown', value: KEYS.get(key) ?? key });

/** @param {string} key */
const up = (key) => ({ type: 'keyUp', value: KEYS.get(key) ?? key });

/**
 * @param {number} x
 * @param {number} y
 */
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

/**
 * @param {'pointerDown' | 'pointerUp'} type
 * @param {Button} [button]
 */
const press = (type, button = 'left') => ({ type, button: BUTTONS[button] });
