package org.kinora.site;

/**
 * A page of the site, without what all pages have around them.
 *
 * @param address from the site's folder, such as {@code guide/camera.html}
 * @param title in the window's bar and in lists
 * @param summary a sentence for lists and for search engines
 * @param minutes that it takes to read; 0 where that says nothing
 * @param html what is in the middle of it
 * @param style in CSS, of this page alone
 * @param script of this page alone
 */
record SitePage(String address, String title, String summary, int minutes, String html, String style, String script) {

    SitePage(String address, String title, String summary, int minutes, String html) {
        this(address, title, summary, minutes, html, "", "");
    }

    /** The way from the page to the site's folder. */
    String root() {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    boolean isOfGuide() {
        return address.startsWith("guide/");
    }
}
