package org.kinora.engine.review;

import java.util.List;
import java.util.Map;

/** What a scene has noted of itself, as lists in a page. */
final class NoteList {

    /** A list longer than that is data, which the record has whole. */
    private static final int MOST_SHOWN = 24;

    private final HtmlPage page;

    NoteList(HtmlPage page) {
        this.page = page;
    }

    void add(Map<?, ?> notes) {
        page.add("<dl>\n");
        notes.forEach((key, value) -> {
            page.add("<dt>").text(String.valueOf(key)).add("</dt><dd>");
            value(value);
            page.add("</dd>\n");
        });
        page.add("</dl>\n");
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            add(map);
        } else if (value instanceof List<?> list) {
            page.add("<ul>\n");
            for (Object each : list.subList(0, Math.min(MOST_SHOWN, list.size()))) {
                page.add("<li>");
                value(each);
                page.add("</li>\n");
            }
            if (list.size() > MOST_SHOWN) {
                page.add("<li class=facts>and " + (list.size() - MOST_SHOWN) + " more</li>\n");
            }
            page.add("</ul>\n");
        } else {
            page.text(String.valueOf(value));
        }
    }
}
