<#-- The page that becomes LICENSE-THIRD-PARTY.md; the table comes from the poms of the dependencies -->
# What Kinora is made with, and under which terms

Kinora's own code is under the Apache License 2.0 (`LICENSE`). This page is made by the build; a test of the module `scenes` compares it and says how to renew it.

## Libraries

<#list dependencyMap as entry>
<#assign artifact = entry.getKey()>
<#assign licenses = entry.getValue()>
- ${artifact.groupId}:${artifact.artifactId} ${artifact.version}: <#list licenses as license>${license}<#if license_has_next> or </#if></#list>
</#list>
- inside `org.kinora:kinora-relocated`, under package names that ND4J expects: Guava with `failureaccess` (Apache-2.0) and Protocol Buffers (BSD-3-Clause)

## Native code inside them

- FFmpeg (`org.bytedeco:ffmpeg`, classifier `-gpl`): GPL version 3 or later as a whole, because it holds x264 and x265 (both GPL version 2 or later).
  The build without them (`-Plgpl`) is under the LGPL version 3 or later and encodes H.264 through OpenH264 (BSD-2-Clause). `NOTICE` says what that means for a copy of Kinora that is passed on.
- FreeType (FreeType License), HarfBuzz (MIT), GLFW (zlib), LWJGL's own (BSD-3-Clause)
- OpenBLAS (BSD-3-Clause), libnd4j (Apache-2.0) with oneDNN (Apache-2.0) and FlatBuffers (Apache-2.0)

## The narrator

What `scripts/narrate` builds and fetches in addition; no other part of Kinora holds it.

- com.microsoft.onnxruntime:onnxruntime 1.23.2: MIT
- the CMU Pronouncing Dictionary, as the package `cmu-pronouncing-dictionary` 3.0.0 has it: BSD-2-Clause and ISC; the terms lie beside it in `engine/narrator/src/main/resources/org/kinora/narrator/pronunciation`
- Kokoro-82M and its voices, fetched from where they are published and not part of Kinora: Apache-2.0. What it speaks may be published; a film should say "Voice: Kokoro-82M (hexgrad, Apache-2.0), af_heart".

## The site

What `scripts/site` builds in addition; no other part of Kinora holds it, and none of it is on the pages.

- org.commonmark:commonmark, commonmark-ext-gfm-tables and commonmark-ext-heading-anchor 0.28.0: BSD-2-Clause

## Fonts

- CMU Serif, Sans Serif and Typewriter Text (Computer Modern Unicode 0.7.0): SIL Open Font License 1.1
- DejaVu Sans 2.37: Bitstream Vera licence, the changes in the public domain
- Noto Sans Devanagari, the letters that a scene of the gallery shows: SIL Open Font License 1.1, beside them in `scenes/src/main/resources/org/kinora/scenes/gallery/letters`
- the fonts inside JLaTeXMath: GPL version 2 with its linking exception; Computer Modern's by Donald E. Knuth and the AMS, SIL Open Font License 1.1

The files of the others lie beside their licences in `engine/src/main/resources/org/kinora/engine/text/fonts`.

## The default model

The weights in `model/src/main/resources/org/kinora/model/kinora-default` were trained for this project and are under its licence. `DATA_LICENCES.md` beside them names every text that they were trained on, with its licence.
