package org.campaignstats.core.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * On a package: how its {@code @Value.Immutable} types are generated.
 *
 * <p>Kept in the source only, and only {@code @Override} is generated of the annotations on the class path: who compiles
 * against the artifacts has no Immutables, and javac would warn of what is missing. For the same reason give
 * {@code @Value.Immutable} no elements.
 *
 * <p>Left off on purpose: {@code jdk9Collections} (scrambles the order of maps from run to run), {@code stagedBuilder},
 * and {@code strictBuilder} (removes {@code from}).
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class)
public @interface ValueStyle {}
