'use strict';
const film = JSON.parse(document.getElementById('film').textContent);
const video = document.querySelector('video');
const leads = [...document.querySelectorAll('[data-time]')];
const chapters = [...document.querySelectorAll('#chapters button')];
const lines = [...document.querySelectorAll('#narration button')];
const stills = [...document.querySelectorAll('#stills button')];
const timeOf = element => Number(element.dataset.time);

// a page that is opened from a disk may load no file of captions
if (film.captions.length) {
    const track = video.addTextTrack('captions', 'Captions', 'en');
    for (const caption of film.captions) {
        // a cue is markup
        const text = caption.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        track.addCue(new VTTCue(caption.from, caption.to, text));
    }
    track.mode = 'showing';
}

// what the middle of the film looks like says more than its first frame, which is mostly empty
video.poster = stills.length ? stills[Math.floor(stills.length / 2)].querySelector('img').src : '';
video.addEventListener('error', () => { document.getElementById('unplayable').hidden = false; });

// half a frame later than a frame begins, no player shows the one before
function seek(time) {
    video.currentTime = Math.max(0, Math.min(time + film.frameSeconds / 2, video.duration || Infinity));
}

function lastBegun(elements) {
    let found = null;
    for (const element of elements) {
        if (timeOf(element) <= video.currentTime + film.frameSeconds) {
            found = element;
        }
    }
    return found;
}

function mark(elements) {
    const now = lastBegun(elements);
    for (const element of elements) {
        if (element === now) {
            element.setAttribute('aria-current', 'true');
        } else {
            element.removeAttribute('aria-current');
        }
    }
    return now;
}

function follow() {
    mark(chapters);
    mark(stills);
    const line = mark(lines);
    if (line && !line.closest('section').contains(document.activeElement)) {
        const list = line.closest('ol');
        const top = line.parentElement.offsetTop;
        if (top < list.scrollTop || top + line.offsetHeight > list.scrollTop + list.clientHeight) {
            list.scrollTop = top - list.clientHeight / 3;
        }
    }
}

for (const event of ['timeupdate', 'seeking', 'loadedmetadata']) {
    video.addEventListener(event, follow);
}
for (const lead of leads) {
    lead.addEventListener('click', () => {
        seek(timeOf(lead));
        if (!lead.closest('#player')) {
            video.scrollIntoView({block: 'nearest'});
        }
    });
}

function section(step) {
    const now = chapters.indexOf(lastBegun(chapters));
    const to = chapters[Math.max(0, Math.min(chapters.length - 1, now + step))];
    if (to) {
        seek(timeOf(to));
    }
}

const keys = {
    ' ': () => video.paused ? video.play() : video.pause(),
    ArrowLeft: () => seek(video.currentTime - 5),
    ArrowRight: () => seek(video.currentTime + 5),
    ',': () => { video.pause(); seek(video.currentTime - 1.5 * film.frameSeconds); },
    '.': () => { video.pause(); seek(video.currentTime + .5 * film.frameSeconds); },
    '[': () => section(-1),
    ']': () => section(1),
    c: () => { for (const track of video.textTracks) track.mode = track.mode === 'showing' ? 'hidden' : 'showing'; },
};

addEventListener('keydown', event => {
    const onControl = event.key === ' ' && event.target.closest('button, summary, a');
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey || onControl) {
        return;
    }
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
}, true);
follow();
