package org.aidgraph.iati;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Item;
import org.aidgraph.iati.record.Organisation;
import org.aidgraph.remark.Remark;

/**
 * Everything that the reader makes of a file.
 */
record Collected(List<Item> items, List<Remark> remarks, Ending ending) {

	static Collected of(InputStream in) {
		List<Item> items = new ArrayList<>();
		List<Remark> remarks = new ArrayList<>();
		Ending ending = new IatiReader().read(in, items::add, remarks::add);
		return new Collected(items, remarks, ending);
	}

	static Collected of(String xml) {
		return of(xml.getBytes(StandardCharsets.UTF_8));
	}

	static Collected of(byte[] bytes) {
		return of(new ByteArrayInputStream(bytes));
	}

	static Collected of(Path file) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return of(in);
		}
	}

	List<Activity> activities() {
		return this.items.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
	}

	Activity activity() {
		return activities().get(0);
	}

	Organisation organisation() {
		return (Organisation) this.items.get(0);
	}

	List<Reason> reasons() {
		return this.remarks.stream().map((remark) -> (Reason) remark.reason()).toList();
	}

	String damage() {
		return this.ending.damage().orElse("");
	}

}
