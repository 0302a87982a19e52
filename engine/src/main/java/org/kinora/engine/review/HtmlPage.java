package org.kinora.engine.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What all pages have in common. A page has its style and its script in itself, and its policy lets it load nothing but
 * pictures and films from its own folder, so that it works from a disk and asks nobody for anything; it is dark or light as
 * its reader prefers.
 */
public final class HtmlPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; media-src 'self' file: data: blob:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>%s</title>%s
            <link rel="icon" href="data:,">
            <style>
            """;

    private final StringBuilder html = new StringBuilder();

    /** @param style in CSS, in addition to what all pages have */
    public HtmlPage(String title, String style) {
        this(title, "", style);
    }

    /**
     * @param summary a sentence for those who list the page; empty for none
     * @param style in CSS, in addition to what all pages have
     */
    public HtmlPage(String title, String summary, String style) {
        String description =
                summary.isEmpty() ? "" : "\n<meta name=\"description\" content=\"" + escaped(summary) + "\">";
        html.append(String.format(HEAD, escaped(title), description))
                .append(resource(HtmlPage.class, "page.css"))
                .append(style)
                .append("</style>\n</head>\n<body>\n");
    }

    /** Adds what is HTML already. */
    public HtmlPage add(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a text that any characters may be in, inside or between elements or in an attribute with double quotes. */
    public HtmlPage text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Adds data for the script, which finds it by {@code JSON.parse(document.getElementById(id).textContent)}. */
    public HtmlPage data(String id, String json) {
        html.append("<script type=\"application/json\" id=\"").append(id).append("\">");
        html.append(json.replace("<", "\\u003c")).append("</script>\n");
        return this;
    }

    /** The whole page. */
    public String finish(String script) {
        return html.append("<script>\n")
                .append(script)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text file that lies beside a class. */
    public static String resource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
