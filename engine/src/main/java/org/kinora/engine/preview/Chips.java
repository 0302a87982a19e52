package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;

/** What the bar says at its right end, from there to the left. */
final class Chips {

    private Chips() {}

    /** @param notice what is new; null for nothing */
    static List<Chip> of(Player player, Screening screening, Zoom zoom, DropMeter drops, Chip notice) {
        List<Chip> chips = new ArrayList<>();
        drops.words().ifPresent(words -> chips.add(new Chip(words, Tones.WARNING)));
        if (!screening.isSettled()) {
            chips.add(new Chip("recording …", Tones.DIM));
        }
        Playback playback = player.playback();
        if (!playback.pace().isUsual()) {
            chips.add(new Chip(playback.pace().toString(), Tones.BRIGHT));
        }
        if (playback.loop() != null && playback.loop().on()) {
            chips.add(new Chip("loop", Tones.LOOP));
        }
        if (player.isMuted()) {
            chips.add(new Chip("muted", Tones.BRIGHT));
        }
        if (!zoom.isWhole()) {
            chips.add(new Chip(Math.round(100 * zoom.factor()) + " %", Tones.BRIGHT));
        }
        if (notice != null) {
            chips.add(notice);
        }
        return chips;
    }
}
