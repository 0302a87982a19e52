package org.kinora.engine.cli.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinora.command.UsageException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a {@code kinora.yaml} and sees that every key is one, and every value of its shape. */
final class ConfigReader {

    private static final String OPTIONS = "options";
    private static final String SCENES = "scenes";

    /** What the scenes let be chosen by keys of their own. */
    private static final Set<String> KEYS_OF_CHOICES = Set.of("theme", "model");

    private final Path file;
    private final NearNames near;
    /** In which scenes are named. */
    private final Map<String, Integer> lines = new TreeMap<>();

    ConfigReader(Path file, NearNames near) {
        this.file = file;
        this.near = near;
    }

    ConfigFile read() {
        Optional<Node> root = compose();
        if (root.isEmpty() || isNull(root.get())) {
            return new ConfigFile(file, new ConfigSection(Map.of(), Map.of()), Map.of(), Map.of());
        }
        MappingNode top = mapping(root.get(), "", "keys with values, such as size: 1920x1080");
        Map<String, ConfigSection> scenes = new TreeMap<>();
        ConfigSection general = section(top, "", scenes);
        return new ConfigFile(file, general, scenes, lines);
    }

    private Optional<Node> compose() {
        try {
            return new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(Files.readString(file));
        } catch (CharacterCodingException notText) {
            throw new UsageException(file + ": is not in UTF-8. Save it as UTF-8.");
        } catch (IOException unreadable) {
            throw new UsageException(file + ": there is no such file that can be read.");
        } catch (MarkedYamlEngineException broken) {
            String place = broken.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1))
                    .orElse("");
            throw new UsageException(file + place + ": this is not YAML: " + inOurWords(broken.getProblem()) + ".");
        } catch (YamlEngineException broken) {
            throw new UsageException(file + ": this is not YAML: " + broken.getMessage() + ".");
        }
    }

    /** What the library says of frequent slips is about its own insides. */
    private static String inOurWords(String problem) {
        if (problem.contains("TAB")) {
            return "lines are indented by blanks, not by tabs";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "there is a key too many, or one that does not begin below the others";
        }
        return problem.contains("another document") ? "a second document begins here; leave one of the two" : problem;
    }

    /** @param scenes takes what the file says of single scenes; null within that */
    private ConfigSection section(MappingNode mapping, String inside, Map<String, ConfigSection> scenes) {
        Map<ConfigKey, ConfigValue> values = new EnumMap<>(ConfigKey.class);
        Map<String, ConfigValue> choices = new TreeMap<>();
        for (Map.Entry<String, NodeTuple> entry : entries(mapping, inside).entrySet()) {
            String name = entry.getKey();
            Node value = entry.getValue().getValueNode();
            String path = inside + name;
            if (name.equals(OPTIONS)) {
                choices.putAll(choices(mapping(value, path, "names with values, such as {words: 5}"), path));
            } else if (name.equals(SCENES) && scenes != null) {
                scenes.putAll(scenes(mapping(value, path, "scenes with their keys, such as {Intro: {fps: 30}}")));
            } else {
                ConfigKey key = ConfigKey.of(name)
                        .orElseThrow(() -> unknown(entry.getValue().getKeyNode(), path, name, scenes != null));
                values.put(key, value(key, value, path));
            }
        }
        return new ConfigSection(values, choices);
    }

    private Map<String, ConfigSection> scenes(MappingNode mapping) {
        Map<String, ConfigSection> scenes = new TreeMap<>();
        entries(mapping, SCENES + ".").forEach((name, tuple) -> {
            String path = SCENES + "." + name;
            MappingNode own = mapping(tuple.getValueNode(), path, "keys with values, such as {fps: 30}");
            scenes.put(name, section(own, path + ".", null));
            lines.put(name, line(tuple.getKeyNode()));
        });
        return scenes;
    }

    private Map<String, ConfigValue> choices(MappingNode mapping, String inside) {
        Map<String, ConfigValue> choices = new TreeMap<>();
        entries(mapping, inside + ".").forEach((name, tuple) -> {
            String path = inside + "." + name;
            if (KEYS_OF_CHOICES.contains(name)) {
                throw wrong(tuple.getKeyNode(), path, name + " is a key of its own, outside of options");
            }
            Node value = tuple.getValueNode();
            choices.put(name, new ConfigValue(scalar(value, path, "5"), line(value)));
        });
        return choices;
    }

    private ConfigValue value(ConfigKey key, Node node, String path) {
        if (key.takesList() && node instanceof SequenceNode list) {
            String joined = list.getValue().stream()
                    .map(each -> scalar(each, path, key.example()))
                    .collect(Collectors.joining(","));
            return new ConfigValue(joined, line(node));
        }
        String text = scalar(node, path, key.example());
        if (key.isSwitch() && !text.equals("true") && !text.equals("false")) {
            throw wrong(node, path, "it is true or false, not \"" + text + "\"");
        }
        return new ConfigValue(text, line(node));
    }

    private String scalar(Node node, String path, String example) {
        if (node instanceof ScalarNode scalar && !isNull(node)) {
            return scalar.getValue();
        }
        throw wrong(node, path, "it takes one value, such as " + example + ", not " + kind(node));
    }

    private MappingNode mapping(Node node, String path, String what) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw wrong(node, path, "there should be " + what + ", not " + kind(node));
    }

    private static String kind(Node node) {
        if (isNull(node)) {
            return "nothing";
        }
        if (node instanceof MappingNode) {
            return "keys of its own";
        }
        return node instanceof SequenceNode ? "a list" : "\"" + ((ScalarNode) node).getValue() + "\"";
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private Map<String, NodeTuple> entries(MappingNode mapping, String inside) {
        Map<String, NodeTuple> entries = new TreeMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                throw wrong(key, inside, "a key is a word, not " + kind(key));
            }
            NodeTuple earlier = entries.put(scalar.getValue(), tuple);
            if (earlier != null) {
                throw wrong(
                        key,
                        inside + scalar.getValue(),
                        "it stands in line " + line(earlier.getKeyNode()) + " already; leave one of the two");
            }
        }
        return entries;
    }

    private UsageException unknown(Node node, String path, String typed, boolean isTop) {
        Collection<String> known = new ArrayList<>(ConfigKey.names());
        known.add(OPTIONS);
        if (isTop) {
            known.add(SCENES);
        }
        List<String> meant = near.of(typed, known);
        return wrong(
                node,
                path,
                "there is no such key"
                        + (meant.isEmpty()
                                ? "; there are " + String.join(", ", known)
                                : "; did you mean " + String.join(" or ", meant) + "?"));
    }

    private UsageException wrong(Node node, String path, String why) {
        String key = path.isEmpty() ? "" : (path.endsWith(".") ? path.substring(0, path.length() - 1) : path) + ": ";
        return new UsageException(file + ":" + line(node) + ": " + key + why + (why.endsWith("?") ? "" : "."));
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
