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

    // a clip's own controls would lie over its picture before it plays, and without scripts they are all there is
    for (const video of document.querySelectorAll('.sample video')) {
        const player = video.parentElement;
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'play';
        button.setAttribute('aria-label', `Play: ${video.getAttribute('aria-label')}`);
        player.append(button);
        video.controls = false;
        const play = () => {
            player.classList.add('begun');
            video.controls = true;
            video.play().catch(() => {});
            video.focus();
        };
        button.addEventListener('click', play);
        video.addEventListener('click', event => {
            if (!video.controls) {
                event.preventDefault();
                play();
            }
        });
    }

    // the one picture that moves by itself, silently and with controls, does not where less motion is preferred
    const hero = document.querySelector('video[data-hero]');
    if (hero && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
        hero.play().catch(() => {});
    }
}
