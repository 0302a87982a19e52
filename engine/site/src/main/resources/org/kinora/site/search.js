{
    const index = JSON.parse(document.getElementById('index').textContent);
    const query = document.getElementById('query');
    const found = document.getElementById('found');
    const all = document.getElementById('all');
    const count = document.getElementById('count');
    const MOST = 30;
    for (const entry of index) {
        entry.title = `${entry[1]} ${entry[2]}`.toLowerCase();
        entry.text = entry[3].toLowerCase();
        entry.code = entry[4].toLowerCase();
    }

    const score = (entry, words) => {
        let sum = 0;
        for (const word of words) {
            const inTitle = entry.title.includes(word);
            const times = entry.text.split(word).length - 1 + (entry.code.includes(word) ? 1 : 0);
            if (!inTitle && !times) {
                return 0;
            }
            // of a page and its sections, the page first
            sum += (inTitle ? entry[2] ? 10 : 20 : 0) + Math.min(times, 5);
        }
        return sum;
    };

    // a stretch of the text around the first word, with all words marked
    const excerpt = (entry, words) => {
        const first = Math.max(0, Math.min(...words.map(word => entry.text.indexOf(word)).filter(at => at >= 0), entry.text.length));
        const from = first < 60 ? 0 : entry[3].indexOf(' ', first - 60) + 1;
        const rest = entry[3].slice(from, from + 180);
        const isCut = from + 180 < entry[3].length;
        const text = isCut ? rest.slice(0, rest.lastIndexOf(' ')) : rest;
        const part = document.createElement('p');
        const lower = text.toLowerCase();
        let at = 0;
        while (at < text.length) {
            const next = words.map(word => [lower.indexOf(word, at), word]).filter(hit => hit[0] >= 0).sort((a, b) => a[0] - b[0])[0];
            if (!next) {
                break;
            }
            part.append(text.slice(at, next[0]));
            const mark = document.createElement('mark');
            mark.textContent = text.slice(next[0], next[0] + next[1].length);
            part.append(mark);
            at = next[0] + next[1].length;
        }
        part.append(text.slice(at) + (isCut ? ' …' : ''));
        return part;
    };

    const look = () => {
        const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
        const hits = words.length
            ? index.map(entry => [score(entry, words), entry]).filter(hit => hit[0]).sort((a, b) => b[0] - a[0])
            : [];
        found.replaceChildren(...hits.slice(0, MOST).map(([, entry]) => {
            const item = document.createElement('li');
            const link = document.createElement('a');
            link.href = entry[0];
            link.textContent = entry[2] ? `${entry[1]}: ${entry[2]}` : entry[1];
            item.append(link, excerpt(entry, words));
            return item;
        }));
        all.hidden = words.length > 0;
        count.textContent = words.length ? `${hits.length} ${hits.length === 1 ? 'section' : 'sections'}` : '';
    };

    query.addEventListener('input', () => {
        look();
        history.replaceState(null, '', query.value ? '#' + new URLSearchParams({q: query.value}) : location.pathname);
    });
    query.value = new URLSearchParams(location.hash.slice(1)).get('q') || '';
    look();
    query.focus();
}
