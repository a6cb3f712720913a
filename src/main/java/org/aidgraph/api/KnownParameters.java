package org.aidgraph.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.aidgraph.rows.InvalidQuestionException;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not have, with those that it has: a filter with
 * a typing error must not answer for the whole list.
 */
final class KnownParameters implements HandlerInterceptor {

	private static final String FORMAT = "format";

	private final Map<HandlerMethod, List<String>> known = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			List<String> names = this.known.computeIfAbsent(method, KnownParameters::names);
			for (String name : request.getParameterMap().keySet()) {
				if (!names.contains(name)) {
					throw new InvalidQuestionException(name, "There is no parameter '" + name + "' here"
							+ (names.isEmpty() ? "" : "; there are " + String.join(", ", names)), names);
				}
			}
		}
		return true;
	}

	private static List<String> names(HandlerMethod method) {
		return Stream
			.concat(Arrays.stream(method.getMethodParameters()).flatMap(KnownParameters::names), Stream.of(FORMAT))
			.distinct()
			.toList();
	}

	private static Stream<String> names(MethodParameter parameter) {
		parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
		if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
			return Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName);
		}
		return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
			.map((annotation) -> annotation.name().isEmpty() ? String.valueOf(parameter.getParameterName())
					: annotation.name())
			.stream();
	}

}
