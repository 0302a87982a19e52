package org.kinora.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where names lead that stand in a text: a scene's to its entry in the gallery, a class's to what javadoc says of it. */
final class NameLinks {

    static final String API = "api";

    private static final String GALLERY_SOURCES = "scenes/src/main/java/org/kinora/scenes/gallery/";
    private static final Pattern CLASS_PAGE = Pattern.compile("org/kinora/.*/(\\p{Lu}\\w*)\\.html");
    /** Of two classes of one name, an author means the one whose package is imported as a whole. */
    private static final String MOBJECTS = "org/kinora/engine/mobject/";

    private final Map<String, String> addresses = new HashMap<>();
    private final boolean hasApi;

    private NameLinks(boolean hasApi) {
        this.hasApi = hasApi;
    }

    /**
     * Reads the names of the classes that have a page in the site's folder.
     *
     * @param scenes names of those in the gallery
     */
    static NameLinks of(Path site, Collection<String> scenes) throws IOException {
        Path api = site.resolve(API);
        boolean hasApi = Files.exists(api.resolve("index.html"));
        NameLinks links = new NameLinks(hasApi);
        if (hasApi) {
            links.addClasses(api);
        }
        scenes.forEach(scene -> links.addresses.put(scene, Site.GALLERY + "#" + scene));
        return links;
    }

    private void addClasses(Path api) throws IOException {
        List<String> pages;
        try (Stream<Path> files = Files.walk(api)) {
            pages = files.map(file -> api.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        for (String page : pages) {
            Matcher type = CLASS_PAGE.matcher(page);
            if (type.matches() && (page.startsWith(MOBJECTS) || !addresses.containsKey(type.group(1)))) {
                addresses.put(type.group(1), API + "/" + page);
            }
        }
    }

    /** Whether the site has the API's documentation. */
    boolean hasApi() {
        return hasApi;
    }

    /** @param code such as {@code ValueTracker}; the address is from the site's folder */
    Optional<String> address(String code) {
        return Optional.ofNullable(addresses.get(code));
    }

    /** A file or folder of the gallery's sources is an entry or a topic of the gallery. */
    static Optional<String> ofSource(String file) {
        if (!file.startsWith(GALLERY_SOURCES)) {
            return Optional.empty();
        }
        String[] rest = file.substring(GALLERY_SOURCES.length()).split("/");
        if (rest.length == 2) {
            return Optional.of(Site.GALLERY + "#" + rest[1].replaceFirst("\\.java$", ""));
        }
        return Optional.of(rest[0].endsWith(".java") ? Site.GALLERY : Site.GALLERY + "#topic=" + rest[0]);
    }
}
