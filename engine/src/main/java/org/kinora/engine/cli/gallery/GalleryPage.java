package org.kinora.engine.cli.gallery;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.kinora.command.CommandName;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.review.HtmlPage;

/**
 * A page of scenes by topics: picture, clip, sentence, code. Its style and its script stand in itself, and its policy lets
 * it load nothing but pictures and clips from its own folder, so that it works from a disk and asks nobody for anything.
 */
public final class GalleryPage {

    private final List<GalleryEntry> entries;
    private final PictureSize size;

    GalleryPage(List<GalleryEntry> entries, PictureSize size) {
        this.entries = entries;
        this.size = size;
    }

    String html() {
        return new HtmlPage("Kinora: gallery", style())
                .add("<main>\n" + markup() + "</main>\n")
                .finish(script());
    }

    /** The page's style, for a page that has {@link #markup} in it. */
    public static String style() {
        return resource("gallery.css");
    }

    /** The page's script, for a page that has {@link #markup} in it. */
    public static String script() {
        return resource("gallery.js");
    }

    /** Search, topics and scenes, without what a page has around them; media lie in the folder {@code media} beside it. */
    public String markup() {
        StringBuilder html = new StringBuilder();
        html.append("<div class=find>\n<h1>Gallery</h1>\n<p><output id=count>")
                .append(entries.size())
                .append("</output> of ")
                .append(entries.size())
                .append(" scenes</p>\n");
        html.append("<input id=search type=search placeholder=\"Search: names, words, code\" aria-label=Search>\n");
        html.append("<noscript><p>Search needs scripts, which this browser does not run.</p></noscript>\n");
        html.append(
                "<nav class=topics aria-label=Topics>\n<button type=button data-topic=\"\" aria-pressed=true>all</button>\n");
        TreeMap<String, Integer> topics = new TreeMap<>();
        entries.forEach(entry -> topics.merge(entry.topic(), 1, Integer::sum));
        topics.forEach((topic, count) -> html.append(String.format(
                Locale.ROOT,
                "<button type=button data-topic=\"%1$s\" aria-pressed=false>%1$s <small>%2$d</small></button>%n",
                JavaHighlighter.escaped(topic),
                count)));
        html.append("</nav>\n</div>\n<div class=cards>\n");
        entries.forEach(entry -> card(entry, html));
        html.append("</div>\n<p id=none hidden>No scene has all of these words.</p>\n");
        return html.toString();
    }

    private void card(GalleryEntry entry, StringBuilder html) {
        String name = JavaHighlighter.escaped(entry.name());
        html.append(
                String.format("<article id=\"%s\" data-topic=\"%s\">%n", name, JavaHighlighter.escaped(entry.topic())));
        String shape = String.format(Locale.ROOT, "width=%d height=%d", size.width(), size.height());
        if (entry.media().isEmpty()) {
            html.append("<p class=missing>There is no picture of this scene.</p>\n");
        } else {
            String media = JavaHighlighter.escaped(entry.media());
            // without scripts it leads to the clip's own file
            html.append("<a class=screen href=\"")
                    .append(media)
                    .append(".mp4\" aria-label=\"Play ")
                    .append(name)
                    .append("\"><img loading=lazy alt=\"\" src=\"")
                    .append(media)
                    .append(".png\" ")
                    .append(shape)
                    .append("><video muted loop playsinline preload=none src=\"")
                    .append(media)
                    .append(".mp4\" ")
                    .append(shape)
                    .append("></video></a>\n");
        }
        html.append("<h2><a href=\"#").append(name).append("\">").append(name).append("</a></h2>\n<p>");
        html.append(JavaHighlighter.escaped(entry.source().sentence())).append("</p>\n<p class=facts>");
        html.append(JavaHighlighter.escaped(entry.topic()));
        if (entry.seconds() > 0) {
            html.append(String.format(Locale.ROOT, " · %.1f s", entry.seconds()));
        }
        html.append(" · <code>")
                .append(CommandName.of("render"))
                .append(" ")
                .append(name)
                .append("</code></p>\n");
        html.append("<details><summary>Code</summary><p class=facts>")
                .append(JavaHighlighter.escaped(entry.file()))
                .append("</p><pre tabindex=0>")
                .append(JavaHighlighter.html(entry.source().code()))
                .append("</pre></details>\n</article>\n");
    }

    private static String resource(String name) {
        return HtmlPage.resource(GalleryPage.class, name);
    }
}
