/*
 * Loads data of this site: scripts all the same, because a browser fetches nothing from file://.
 * Stands in front of each script that loads data, see nienbieu.render.Assets.
 */

/**
 * What loads data.
 * @param {string} name of the policy that lets their addresses through
 * @param {RegExp} safe the addresses that it lets through; the page's own policy takes no text
 * @returns {(address: string) => Promise<void>} runs a script, each time that it is called
 */
export function loader(name, safe) {
  const checked = (address) => {
    if (!safe.test(address)) {
      throw new TypeError(address);
    }
    return address;
  };
  const policy = self.trustedTypes?.createPolicy(name, { createScriptURL: checked });
  return (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const done = (settle) => () => {
        script.remove();
        settle(new Error(address));
      };
      script.onload = done(() => resolve());
      script.onerror = done(reject);
      script.src = policy ? policy.createScriptURL(address) : checked(address);
      document.head.append(script);
    });
}
