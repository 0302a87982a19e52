{
    const video = document.querySelector('video');
    const leads = [...document.querySelectorAll('[data-time]')];
    const words = [...document.querySelectorAll('.words [data-time]')];
    const timeOf = lead => Number(lead.dataset.time);

    for (const lead of leads) {
        lead.addEventListener('click', event => {
            event.preventDefault();
            video.currentTime = timeOf(lead) + .02;
            video.scrollIntoView({block: 'nearest'});
            video.play().catch(() => {});
        });
    }

    // a page that is opened from a disk may load no file of captions
    if (location.protocol === 'file:' && words.length) {
        video.querySelector('track')?.remove();
        const track = video.addTextTrack('captions', 'English', 'en');
        words.forEach((word, i) => {
            const end = i + 1 < words.length ? Math.min(timeOf(words[i + 1]), timeOf(word) + 7) : timeOf(word) + 5;
            const text = word.lastElementChild.textContent.replace(/&/g, '&amp;').replace(/</g, '&lt;');
            track.addCue(new VTTCue(timeOf(word), end, text));
        });
        track.mode = 'showing';
    }

    // in a list that scrolls by itself; the page stays where it is
    const reveal = lead => {
        const list = lead.closest('ol');
        if (list.scrollHeight > list.clientHeight) {
            list.scrollTop = lead.offsetTop - list.offsetTop - list.clientHeight / 3;
        }
    };

    const mark = list => {
        let now = null;
        for (const lead of list) {
            if (timeOf(lead) <= video.currentTime + .05) now = lead;
        }
        for (const lead of list) {
            if (lead === now) {
                if (!lead.hasAttribute('aria-current')) reveal(lead);
                lead.setAttribute('aria-current', 'true');
            }
            else lead.removeAttribute('aria-current');
        }
    };
    video.addEventListener('timeupdate', () => {
        mark([...document.querySelectorAll('.chapters [data-time]')]);
        mark(words);
    });
}
