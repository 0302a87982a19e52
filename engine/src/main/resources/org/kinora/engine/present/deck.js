'use strict';
const deck = JSON.parse(document.getElementById('deck').textContent);
const slides = deck.slides;
const stage = document.getElementById('stage');
const place = document.getElementById('place');
const notes = document.getElementById('notes');
const help = document.getElementById('help');
const films = new Map();
const fault = 'This browser cannot play the films of these slides, which are H.264 in MP4.';
let current = -1;
let digits = '';
let began = 0;
let asked = 0;

// a film is unpacked when it is needed, and let go when it is two slides away
function filmOf(index) {
    if (!films.has(index)) {
        const letters = atob(document.getElementById('film' + index).textContent);
        const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0));
        const video = document.createElement('video');
        video.src = URL.createObjectURL(new Blob([bytes], {type: 'video/mp4'}));
        video.playsInline = true;
        video.preload = 'auto';
        video.loop = slides[index].loops;
        video.addEventListener('error', () => index === current && notice(fault));
        video.addEventListener('ended', () => {
            if (index === current && slides[index].goesOn && index + 1 < slides.length) {
                show(index + 1);
            }
        });
        stage.append(video);
        films.set(index, video);
    }
    return films.get(index);
}

function letGo() {
    for (const [index, video] of films) {
        if (Math.abs(index - current) > 1) {
            video.pause();
            URL.revokeObjectURL(video.src);
            video.remove();
            films.delete(index);
        }
    }
}

const signs = ['loadeddata', 'seeked', 'canplay'];

function ready(video) {
    return new Promise(done => {
        const look = () => {
            if (video.readyState >= 2 && !video.seeking) {
                signs.forEach(sign => video.removeEventListener(sign, look));
                done();
            }
        };
        signs.forEach(sign => video.addEventListener(sign, look));
        look();
    });
}

const isBlack = () => stage.classList.contains('black');

// what is heard over and over disturbs a speaker
const hush = video => { video.muted = video.loop || isBlack(); };

// whether the current slide was stopped before its end
let stopped = false;

// a browser lets nothing be heard before a key is pressed, and some let nothing play
function play(video) {
    hush(video);
    stopped = false;
    return video.play().catch(() => {
        video.muted = true;
        return video.play().catch(() => { stopped = video === films.get(current) && video.paused; });
    });
}

async function show(index, atEnd = false) {
    index = Math.max(0, Math.min(slides.length - 1, index));
    const ours = ++asked;
    const before = films.get(current);
    current = index;
    stopped = false;
    tell();
    const video = filmOf(index);
    if (before && before !== video) {
        before.pause();
    }
    video.pause();
    await ready(video);
    if (ours !== asked) {
        return;
    }
    video.currentTime = atEnd && !slides[index].loops ? Math.max(0, video.duration - deck.frameSeconds / 2) : 0;
    await ready(video);
    if (ours !== asked) {
        return;
    }
    for (const other of films.values()) {
        other.classList.toggle('shown', other === video);
    }
    if (!atEnd || slides[index].loops) {
        play(video);
    }
    letGo();
    if (index + 1 < slides.length) {
        filmOf(index + 1);
    }
}

let fading = 0;

function notice(wrong) {
    place.textContent = wrong || (digits ? 'go to ' + digits : `${current + 1} / ${slides.length}`);
    place.classList.add('seen');
    clearTimeout(fading);
    // what has been typed is seen for as long as it counts
    fading = wrong || digits ? 0 : setTimeout(() => place.classList.remove('seen'), 1500);
}

function tell() {
    const slide = slides[current];
    notice(films.get(current)?.error && fault);
    document.getElementById('number').textContent = `${current + 1} / ${slides.length}`;
    document.getElementById('title').textContent = slide.name;
    document.getElementById('text').textContent = slide.notes;
    const next = slides[current + 1];
    document.getElementById('following').textContent = next ? 'Next: ' + next.name : 'This is the last slide';
    document.getElementById('next').hidden = !next;
    document.getElementById('next').src = next ? next.poster : '';
    history.replaceState(null, '', '#' + (current + 1));
}

function clock() {
    const now = new Date();
    const seconds = began ? Math.floor((now - began) / 1000) : 0;
    document.getElementById('clock').textContent = now.toTimeString().slice(0, 5);
    document.getElementById('elapsed').textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
}

function setBlack(black) {
    stage.classList.toggle('black', black);
    for (const video of films.values()) {
        hush(video);
    }
}

function leaveBlack() {
    return isBlack() && (setBlack(false), true);
}

function forward() {
    began = began || Date.now();
    if (leaveBlack()) {
        return;
    }
    const video = films.get(current);
    if (stopped) {
        play(video);
    } else if (current + 1 < slides.length) {
        show(current + 1);
    } else if (video) {
        video.loop = false;
        show(current, true);
    }
}

function pauseOrGoOn() {
    const video = films.get(current);
    leaveBlack();
    if (stopped) {
        play(video);
    } else if (video && !video.paused) {
        stopped = true;
        video.pause();
    }
}

function back() {
    if (!leaveBlack()) {
        show(current - 1, current > 0);
    }
}

const fullScreen = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen().catch(() => {});
const black = () => setBlack(!isBlack());
const toggleNotes = () => { notes.hidden = !notes.hidden; };
const toggleHelp = () => help.open ? help.close() : help.showModal();

function jump(index) {
    leaveBlack();
    show(index);
}

const keys = {
    ArrowRight: forward, ArrowDown: forward, PageDown: forward, ' ': forward, Enter: forward,
    ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back,
    Home: () => jump(0), End: () => jump(slides.length - 1), r: () => jump(current), p: pauseOrGoOn,
    b: black, '.': black, f: fullScreen, n: toggleNotes, h: toggleHelp, '?': toggleHelp,
};

addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (/^\d$/.test(event.key)) {
        digits = (digits + event.key).slice(0, 4);
        notice();
        return;
    }
    const number = Number(digits);
    const typed = digits !== '';
    digits = '';
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (typed && key === 'Enter') {
        jump(number - 1);
    } else if (typed && (key === 'Escape' || key === 'Backspace')) {
        notice();
    } else if (help.open && keys[key] !== toggleHelp) {
        return;
    } else if (keys[key]) {
        keys[key]();
    } else {
        return;
    }
    event.preventDefault();
});

let touched = null;
stage.addEventListener('pointerdown', event => { touched = event.button === 0 ? event.clientX : null; });
stage.addEventListener('pointerup', event => {
    if (touched === null) {
        return;
    }
    const moved = event.clientX - touched;
    const isBack = Math.abs(moved) > 40 ? moved > 0 : event.clientX - stage.getBoundingClientRect().left < stage.clientWidth / 4;
    isBack ? back() : forward();
});
stage.addEventListener('pointermove', () => notice());

// a page on paper is a handout
addEventListener('beforeprint', () => {
    const handout = document.createElement('ol');
    handout.id = 'handout';
    for (const slide of slides) {
        const item = handout.appendChild(document.createElement('li'));
        const picture = item.appendChild(document.createElement('img'));
        picture.src = slide.poster;
        picture.alt = '';
        item.appendChild(document.createElement('h2')).textContent = slide.name;
        item.appendChild(document.createElement('p')).textContent = slide.notes;
    }
    document.body.append(handout);
});
addEventListener('afterprint', () => document.getElementById('handout').remove());

// by the number in the address
const addressed = () => (Number(location.hash.slice(1)) || 1) - 1;
addEventListener('hashchange', () => jump(addressed()));

setInterval(clock, 500);
clock();
show(addressed());
