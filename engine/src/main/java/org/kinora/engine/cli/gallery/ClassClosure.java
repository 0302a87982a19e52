package org.kinora.engine.cli.gallery;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.files.ClassConstants;
import org.kinora.files.Hash;

/**
 * What classes are made of: the bytes of a class, of every class that it names, of every class that these name, and so on,
 * as one hash. It is another one once any of them is. The classes of the JDK and of libraries do not count, and what names
 * everything, the one import of scenes, is passed over: what a scene makes with it stands in the scene's own class.
 */
public final class ClassClosure {

    private static final Set<String> NAMING_EVERYTHING =
            Set.of("org/kinora/engine/Kinora", "org/kinora/engine/animation/Animations");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(?:/[\\w$]+)+");

    private record Bytes(String hash, Set<String> named) {}

    private final Map<String, Bytes> known = new HashMap<>();

    /**
     * A hash of all that these are made of. Classes count whose packages begin with {@code org.kinora} or with the first two
     * names of one of theirs.
     *
     * @throws UncheckedIOException if a class cannot be read
     */
    public String hash(Class<?>... roots) {
        Map<String, String> hashes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        Set<String> own = new TreeSet<>(Set.of("org/kinora/"));
        for (Class<?> root : roots) {
            String name = root.getName().replace('.', '/');
            own.add(prefix(name));
            open.add(name);
        }
        ClassLoader loader = roots[0].getClassLoader();
        while (!open.isEmpty()) {
            String name = open.remove();
            if (hashes.containsKey(name)
                    || NAMING_EVERYTHING.contains(name)
                    || own.stream().noneMatch(name::startsWith)) {
                continue;
            }
            Bytes bytes = known.computeIfAbsent(name, unknown -> read(unknown, loader));
            hashes.put(name, bytes.hash());
            open.addAll(bytes.named());
        }
        return Hash.of(hashes.toString());
    }

    private static String prefix(String name) {
        int first = name.indexOf('/');
        int second = name.indexOf('/', first + 1);
        return second < 0 ? name : name.substring(0, second + 1);
    }

    private static Bytes read(String name, ClassLoader loader) {
        try (InputStream stream = loader.getResourceAsStream(name + ".class")) {
            if (stream == null) {
                return new Bytes("", Set.of()); // text that looks like a name
            }
            byte[] bytes = stream.readAllBytes();
            return new Bytes(Hash.of(bytes), named(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Names of classes, and of what looks like one, in the texts of a class file's constants: of types by themselves and in
     * the descriptors of fields and methods.
     */
    private static Set<String> named(byte[] classFile) throws IOException {
        Set<String> names = new TreeSet<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        for (String text : ClassConstants.read(in).texts()) {
            addNames(text, names);
        }
        return names;
    }

    private static void addNames(String text, Set<String> names) {
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            String name = found.group();
            names.add(name);
            if (name.charAt(0) == 'L') {
                names.add(name.substring(1)); // of a descriptor
            }
        }
    }
}
