'use strict';
{
    const button = document.getElementById('theme');
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const root = document.documentElement;
    const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;
    const name = () => {
        button.textContent = isDark() ? 'Light' : 'Dark';
        button.setAttribute('aria-label', `${button.textContent} colours`);
    };
    button.hidden = false;
    name();
    dark.addEventListener('change', name);
    button.addEventListener('click', () => {
        root.dataset.theme = isDark() ? 'light' : 'dark';
        // where nothing may be kept, the page itself remembers
        try { localStorage.setItem('kinora-theme', root.dataset.theme); } catch (none) {}
        name();
    });

    // the one picture that moves by itself, silently and with controls, does not where less motion is preferred
    const hero = document.querySelector('video[data-hero]');
    if (hero && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
        hero.play().catch(() => {});
    }
}
