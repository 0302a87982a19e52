package org.kinora.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinora.files.AtomicFile;
import org.kinora.files.TemporaryFolder;

/** The site's folder, and how all of its pages come into it. */
final class Site {

    static final String HOME = "index.html";
    static final String FROM_MANIM = "docs/coming-from-manim.html";
    static final String GALLERY = "gallery/index.html";
    static final String FILM = "film.html";
    static final String REFERENCE = "reference.html";
    static final String SEARCH = "search.html";
    static final String MEDIA = "media";

    private static final Path GUIDE_FOLDER = Path.of("engine/docs/guide");
    private static final Path DOCS_FOLDER = Path.of("engine/docs");
    private static final Path BENCHMARKS = Path.of("scripts/benchmarks.md");
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");

    private final Path root;
    private final Path folder;

    /**
     * @param root of the repository
     * @param folder to write; made where it is missing
     */
    Site(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /**
     * What was made.
     *
     * @param pages how many
     * @param samples how many blocks of Java were compiled
     * @param rendered how many of them were rendered anew
     */
    record Made(int pages, int samples, int rendered) {}

    /**
     * Makes pages and pictures.
     *
     * @param gallery the page of the gallery
     * @param film the page of the film
     * @param address where the site will lie, such as {@code https://kinora.example/}, for its map; empty for none
     * @param names what names in texts lead to
     * @throws SiteException if a page or a sample is wrong
     */
    Made make(SitePage gallery, SitePage film, String address, NameLinks names)
            throws IOException, InterruptedException {
        List<PageSource> guide = new ArrayList<>();
        List<PageSource> docs = new ArrayList<>();
        PageSource home = null;
        for (Path file : markdown(GUIDE_FOLDER)) {
            String stem = stem(file);
            if (stem.equals("home")) {
                home = read(file, HOME);
            } else {
                guide.add(read(file, "guide/" + stem.replaceFirst("^\\d+-", "") + ".html"));
            }
        }
        for (Path file : markdown(DOCS_FOLDER)) {
            docs.add(read(file, "docs/" + stem(file) + ".html"));
        }
        docs.add(read(BENCHMARKS, "docs/benchmarks.html"));
        docs.add(read(CHANGELOG, "docs/changelog.html"));
        if (home == null) {
            throw new SiteException(GUIDE_FOLDER.resolve("home.md") + ": the start page is not there");
        }
        List<PageSource> all = new ArrayList<>(guide);
        all.addAll(docs);
        List<PageSource> withHome = new ArrayList<>(all);
        withHome.add(home);

        List<Sample> samples = withHome.stream()
                .flatMap(page -> page.samples().values().stream())
                .toList();
        SampleMedia media = render(withHome, samples);

        Map<Path, String> addresses = new HashMap<>();
        withHome.forEach(page -> addresses.put(page.file(), page.address()));
        PageMarkup markup = new PageMarkup(addresses, names, this::captions, media::sentence);
        List<SitePage> guidePages =
                guide.stream().map(page -> page(page, markup)).toList();
        List<SitePage> pages = new ArrayList<>(guidePages);
        docs.forEach(page -> pages.add(page(page, markup)));
        pages.add(new HomePage(page(home, markup), guidePages).page());
        pages.add(gallery);
        pages.add(film);
        pages.add(ReferencePage.of(docs, names.hasApi()));
        pages.add(SearchPage.of(all));
        SiteFrame frame = new SiteFrame(guidePages);
        for (SitePage page : pages) {
            write(page.address(), frame.html(page));
        }
        if (!address.isEmpty()) {
            write("sitemap.xml", map(pages, address));
        }
        return new Made(pages.size(), samples.size(), media.made());
    }

    private SampleMedia render(List<PageSource> pages, List<Sample> samples) throws IOException, InterruptedException {
        Map<Path, String> files = new LinkedHashMap<>();
        for (PageSource page : pages) {
            for (Sample sample : page.samples().values()) {
                page.files()
                        .forEach((name, text) -> files.put(
                                Path.of(sample.folder().replace('.', '/')).resolve(name), text));
            }
        }
        ClassLoader loader = new SampleCompiler(TemporaryFolder.make("kinora-site")).compile(samples, files);
        SampleMedia media = new SampleMedia(folder.resolve(MEDIA), loader);
        samples.stream()
                .filter(sample -> sample.showing() == Sample.Showing.ERROR)
                .forEach(media::refuse);
        for (PageSource page : pages) {
            for (Sample sample : page.samples().values()) {
                if (sample.isSeen()) {
                    media.make(sample, page.files().toString());
                }
            }
        }
        media.removeOthers(samples);
        return media;
    }

    private String captions(Sample sample) {
        String file = MEDIA + "/" + sample.name() + ".vtt";
        return Files.exists(folder.resolve(file)) ? file : "";
    }

    private static SitePage page(PageSource source, PageMarkup markup) {
        String root = "../".repeat(source.address().split("/").length - 1);
        return new SitePage(
                source.address(), source.title(), source.summary(), source.minutes(), markup.html(source, root));
    }

    private PageSource read(Path file, String address) throws IOException {
        return PageSource.read(file, address, Files.readString(root.resolve(file)));
    }

    private List<Path> markdown(Path docs) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(docs))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> docs.resolve(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.md$", "");
    }

    private void write(String address, String text) throws IOException {
        Path file = folder.resolve(address);
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, partial -> Files.writeString(partial, text));
    }

    private static String map(List<SitePage> pages, String address) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        String base = address.endsWith("/") ? address : address + "/";
        for (SitePage page : pages) {
            xml.append("<url><loc>").append(base).append(page.address()).append("</loc></url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }
}
