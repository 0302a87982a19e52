/** Short scenes, each of which shows one thing that can be computed about a model or with one. */
package org.kinora.scenes.gallery;
