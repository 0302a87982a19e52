package org.kinora.engine.cli.config;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file says of all scenes or of one.
 *
 * @param values of Kinora's own options
 * @param choices what the scenes let be chosen, by the scenes' own names
 */
public record ConfigSection(Map<ConfigKey, ConfigValue> values, Map<String, ConfigValue> choices) {

    public ConfigSection {
        values = Map.copyOf(values);
        choices = Map.copyOf(choices);
    }

    /** This, and what another says of anything that this says nothing of. */
    ConfigSection over(ConfigSection general) {
        Map<ConfigKey, ConfigValue> all = new EnumMap<>(ConfigKey.class);
        all.putAll(general.values);
        all.putAll(values);
        Map<String, ConfigValue> chosen = new TreeMap<>(general.choices);
        chosen.putAll(choices);
        return new ConfigSection(all, chosen);
    }
}
