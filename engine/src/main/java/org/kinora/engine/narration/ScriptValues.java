package org.kinora.engine.narration;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that are said where a script has a name in braces, such as {@code {layers}}. They stand in a file of Java's
 * properties in UTF-8, which lies beside the script and has its name: {@code layers = six} in {@code Film.properties}
 * for {@code Film.md}. Immutable.
 */
public final class ScriptValues {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private final String file;
    private final Map<String, String> words;

    private ScriptValues(String file, Map<String, String> words) {
        this.file = file;
        this.words = Collections.unmodifiableMap(words);
    }

    /** The name of the file with the values of a script: {@code Film.properties} for {@code Film.md}. */
    public static String fileOf(String script) {
        int dot = script.lastIndexOf('.');
        return (dot > script.lastIndexOf('/') ? script.substring(0, dot) : script) + ".properties";
    }

    /** No values, because there is no such file. */
    public static ScriptValues none(String file) {
        return new ScriptValues(file, Map.of());
    }

    /**
     * Reads a file of values.
     *
     * @param name what the file is called in messages
     * @throws IllegalArgumentException if it cannot be read, or a name in it is none or has no words
     */
    public static ScriptValues read(String name, Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (CharacterCodingException otherCoding) {
            throw new IllegalArgumentException(name + ": this file is not text in UTF-8: save it as such", otherCoding);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + ": cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(name + ": " + malformed.getMessage(), malformed);
        }
        Map<String, String> words = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            words.put(checked(name, key), said(name, key, properties.getProperty(key)));
        }
        return new ScriptValues(name, words);
    }

    /** These values with other words for a name. */
    ScriptValues with(String name, String newWords) {
        Map<String, String> more = new TreeMap<>(words);
        more.put(checked("with(…)", name), said("with(…)", name, newWords));
        return new ScriptValues(file, more);
    }

    private static String checked(String place, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(place + ": \"" + name
                    + "\" is no name: one has letters, digits and . - _, and begins with a letter");
        }
        return name;
    }

    private static String said(String place, String name, String words) {
        String said = words.strip();
        if (said.isEmpty()) {
            throw new IllegalArgumentException(place + ": " + name + " has no words: write what is to be said");
        }
        return said;
    }

    /**
     * The names in braces in a text.
     *
     * @throws IllegalArgumentException if a brace is not part of one; the message does not say where
     */
    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            if (!braces.group().endsWith("}") || !NAME.matcher(braces.group(1)).matches()) {
                throw new IllegalArgumentException("\"" + braces.group()
                        + "\": braces hold the name of a value, as in {layers}, and nothing else");
            }
            names.add(braces.group(1));
        }
        return names;
    }

    /**
     * A text with words in place of names.
     *
     * @throws IllegalArgumentException if a name has no words here, or a brace is not part of one; the message does not
     *     say where in the script
     */
    public String fill(String text) {
        for (String name : names(text)) {
            require(name);
        }
        return BRACES.matcher(text).replaceAll(braces -> Matcher.quoteReplacement(words.get(braces.group(1))));
    }

    /** @throws IllegalArgumentException if this name has no words here */
    void require(String name) {
        if (!words.containsKey(name)) {
            throw new IllegalArgumentException("{" + name + "} has no words: write " + name + " = … into " + file
                    + (words.isEmpty() ? "" : ", which has " + String.join(", ", words.keySet())));
        }
    }
}
