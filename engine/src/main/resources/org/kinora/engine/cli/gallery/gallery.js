'use strict';
const cards = [...document.querySelectorAll('article')];
const buttons = [...document.querySelectorAll('.topics button')];
const search = document.getElementById('search');
const texts = new Map();
let topic = '';

// only when something is searched for: the code of all scenes is long
function textOf(card) {
    if (!texts.has(card)) {
        texts.set(card, card.textContent.toLowerCase());
    }
    return texts.get(card);
}

function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const card of cards) {
        const fits = (!topic || card.dataset.topic === topic) && words.every(word => textOf(card).includes(word));
        card.hidden = !fits;
        count += fits;
    }
    for (const button of buttons) {
        button.setAttribute('aria-pressed', button.dataset.topic === topic);
    }
    document.getElementById('count').textContent = count;
    document.getElementById('none').hidden = count > 0;
}

// what is searched for stands in the address, so that it can be kept and sent
function remember() {
    const state = new URLSearchParams();
    if (search.value) {
        state.set('q', search.value);
    }
    if (topic) {
        state.set('topic', topic);
    }
    history.replaceState(null, '', '#' + state);
}

function recall() {
    if (location.hash && !location.hash.includes('=')) {
        filter(); // a scene's own address
        return;
    }
    const state = new URLSearchParams(location.hash.slice(1));
    search.value = state.get('q') || '';
    topic = buttons.some(button => button.dataset.topic === state.get('topic')) ? state.get('topic') : '';
    filter();
}

search.addEventListener('input', () => { filter(); remember(); });
for (const button of buttons) {
    button.addEventListener('click', () => { topic = button.dataset.topic; filter(); remember(); });
}
addEventListener('hashchange', recall);
addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== search) {
        event.preventDefault();
        search.focus();
    }
});

function play(screen) {
    const video = screen.querySelector('video');
    video.play().then(() => screen.classList.add('playing'), () => {});
}

function stop(screen) {
    screen.querySelector('video').pause();
    screen.classList.remove('playing');
}

const still = matchMedia('(prefers-reduced-motion: reduce)');
for (const screen of document.querySelectorAll('.screen')) {
    const toggle = () => screen.classList.contains('playing') ? stop(screen) : play(screen);
    screen.addEventListener('pointerenter', event => { if (event.pointerType === 'mouse' && !still.matches) play(screen); });
    screen.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse') stop(screen); });
    screen.addEventListener('click', event => {
        if (!event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            toggle();
        }
    });
    screen.addEventListener('keydown', event => {
        if (event.key === ' ') {
            event.preventDefault();
            toggle();
        }
    });
}
for (const details of document.querySelectorAll('details')) {
    details.addEventListener('toggle', () => details.parentElement.classList.toggle('open', details.open));
}
recall();
