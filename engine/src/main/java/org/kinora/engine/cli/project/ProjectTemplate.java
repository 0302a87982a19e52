package org.kinora.engine.cli.project;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of a new project, which the Maven archetype has too. */
public final class ProjectTemplate {

    private static final String LIST = "META-INF/maven/archetype-metadata.xml";
    private static final String FILES = "archetype-resources/";

    private final List<TemplateFile> files;

    private ProjectTemplate(List<TemplateFile> files) {
        this.files = List.copyOf(files);
    }

    /** The one that comes with Kinora. */
    public static ProjectTemplate ofKinora() throws IOException {
        List<TemplateFile> files = new ArrayList<>();
        // of every archetype, whatever its list says
        files.add(new TemplateFile("", "pom.xml", true, false));
        for (Element set : elements(list(), "fileSet")) {
            String folder = text(set, "directory");
            for (Element include : elements(set, "include")) {
                files.add(new TemplateFile(
                        folder, include.getTextContent().strip(), isTrue(set, "filtered"), isTrue(set, "packaged")));
            }
        }
        return new ProjectTemplate(files);
    }

    private static Document list() throws IOException {
        try (InputStream in = open(LIST)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(LIST + ": " + broken.getMessage(), broken);
        }
    }

    private static List<Element> elements(Document in, String name) {
        return elements(in.getElementsByTagName(name));
    }

    private static List<Element> elements(Element in, String name) {
        return elements(in.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private static boolean isTrue(Element element, String attribute) {
        return element.getAttribute(attribute).equals("true");
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ProjectTemplate.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    /** The paths of the files of a project, with slashes. */
    public List<String> targets(String packageName) {
        return files.stream().map(file -> file.target(packageName)).toList();
    }

    /**
     * Writes the files of a project.
     *
     * @param names what is put in for {@code ${name}}; one of them is {@code package}
     */
    public void write(Path folder, Map<String, String> names) throws IOException {
        for (TemplateFile file : files) {
            Path target = folder.resolve(file.target(names.get("package")));
            Files.createDirectories(target.getParent());
            try (InputStream in = open(FILES + file.source())) {
                byte[] content = in.readAllBytes();
                Files.write(target, file.isFiltered() ? filled(content, names) : content);
            }
        }
    }

    private static byte[] filled(byte[] content, Map<String, String> names) {
        String text = new String(content, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace("${" + name.getKey() + "}", name.getValue());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
