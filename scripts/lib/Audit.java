import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** {@code java Audit.java LIST.cdx.json [OSV]}: what OSV knows against the libraries of a list; scripts/audit says more. */
final class Audit {

    private static final String OSV = "https://api.osv.dev";

    /** A library of Maven's: {@code pkg:maven/GROUP/ARTIFACT@VERSION}. */
    private record Library(String group, String artifact, String version) implements Comparable<Library> {

        static Optional<Library> of(String purl) {
            String[] parts = purl.replaceAll("[?].*", "").split("[/@]");
            return parts.length == 4 && parts[0].equals("pkg:maven") && !parts[1].equals("org.kinora")
                    ? Optional.of(new Library(parts[1], parts[2], parts[3]))
                    : Optional.empty();
        }

        String purl() {
            return "pkg:maven/" + group + "/" + artifact + "@" + version;
        }

        /** The day of the newest file in its jar, where the local repository has it and the jar has dates. */
        Optional<LocalDate> date() {
            Path jar = Path.of(System.getProperty("user.home"), ".m2", "repository")
                    .resolve(group.replace('.', '/'))
                    .resolve(artifact + "/" + version + "/" + artifact + "-" + version + ".jar");
            if (!Files.exists(jar)) {
                return Optional.empty();
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                return zip.stream()
                        .map(entry -> entry.getTimeLocal().toLocalDate())
                        .max(LocalDate::compareTo)
                        // what builds write that keep no dates
                        .filter(day -> day.getYear() > 2001);
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public int compareTo(Library other) {
            return purl().compareTo(other.purl());
        }

        @Override
        public String toString() {
            return group + ":" + artifact + " " + version;
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<Library> libraries;
        try {
            libraries = List.copyOf(librariesIn(Path.of(arguments[0])));
        } catch (IOException | ClassCastException unreadable) {
            System.err.println("kinora: " + arguments[0] + ": is no list of libraries (CycloneDX, in JSON): " + firstLine(unreadable));
            System.exit(2);
            return;
        }
        String osv = arguments.length > 1 ? arguments[1] : OSV;
        try {
            System.exit(print(libraries, known(osv, libraries)) == 0 ? 0 : 1);
        } catch (IOException | ClassCastException silent) {
            libraries.forEach(library -> System.out.println(library + library.date().map(day -> ", " + day).orElse("")));
            System.err.println("kinora: " + osv + " could not be asked about these " + libraries.size() + " libraries ("
                    + firstLine(silent) + "); look them up by hand, the oldest first.");
            System.exit(2);
        }
    }

    private static String firstLine(Exception wrong) {
        String message = wrong.getMessage();
        return message == null || message.isBlank() ? wrong.getClass().getSimpleName() : message.lines().findFirst().orElseThrow();
    }

    private static TreeSet<Library> librariesIn(Path list) throws IOException {
        TreeSet<Library> libraries = new TreeSet<>();
        for (Object component : list(map(read(Files.readString(list))).get("components"))) {
            if (map(component).get("purl") instanceof String purl) {
                Library.of(purl).ifPresent(libraries::add);
            }
        }
        if (libraries.isEmpty()) {
            throw new IOException("it names no library");
        }
        return libraries;
    }

    /** The advisories' identifiers, for each library in turn. */
    private static List<List<String>> known(String osv, List<Library> libraries) throws IOException, InterruptedException {
        StringWriter query = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(query)) {
            json.writeStartObject();
            json.writeArrayFieldStart("queries");
            for (Library library : libraries) {
                json.writeStartObject();
                json.writeObjectFieldStart("package");
                json.writeStringField("purl", library.purl());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        HttpResponse<String> answer = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(osv + "/v1/querybatch"))
                                .timeout(Duration.ofSeconds(60))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(query.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("it answers with the status " + answer.statusCode());
        }
        List<List<String>> known = new ArrayList<>();
        for (Object result : list(map(read(answer.body())).get("results"))) {
            List<String> identifiers = new ArrayList<>();
            if (map(result).get("vulns") instanceof List<?> advisories) {
                advisories.forEach(advisory -> identifiers.add((String) map(advisory).get("id")));
            }
            known.add(identifiers);
        }
        if (known.size() != libraries.size()) {
            throw new IOException("it answers for " + known.size() + " libraries");
        }
        return known;
    }

    /** Returns how many libraries something is known against. */
    private static int print(List<Library> libraries, List<List<String>> known) {
        int affected = 0;
        for (int at = 0; at < libraries.size(); at++) {
            if (!known.get(at).isEmpty()) {
                affected++;
                System.out.println(libraries.get(at) + ": " + String.join(", ", known.get(at)));
            }
        }
        System.out.println(libraries.size() + " libraries, against " + (affected == 0 ? "none" : affected) + " of which OSV knows something");
        return affected;
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) throws IOException {
        if (value == null) {
            throw new IOException("something is missing in it");
        }
        return (List<?>) value;
    }

    private static Object read(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            return value(json);
        }
    }

    /** What begins at the current token, as maps, lists and strings. */
    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json));
            }
            return array;
        }
        return json.getText();
    }
}
