/** The digest as plain text. Eta; nothing interprets plain text, and values are codes and words of ours. `-%>` takes the line end. */
export const DIGEST_TEXT = `Guten Tag,

heute haben diese Fälle Ihrer Stelle eine Frist erreicht:
<% for (const section of it.sections) { -%>

<%~ section.heading %>
<% for (const line of section.cases) { -%>
- <%~ line.code %>: <%~ line.words %>
<% } -%>
<% } -%>

Ihre Fälle: <%~ it.link %>

Ein Kurs soll sechs Wochen nach der Anmeldung beginnen, ein Berufssprachkurs nach vier (IntV § 7 Abs. 4, DeuFöV § 9 Abs. 3).
Ein Fall, den ein Jahr lang niemand bewegt, erlischt; ändern Sie ihn, wenn die Person den Verzug nicht zu vertreten hat.
Kurskreis erinnert nur: Was Kursträger den Teilnehmenden und dem BAMF mitteilen müssen, teilen sie weiterhin selbst mit.

Ihr Kurskreis
`;

/** The same for mail programs that show pages. Eta escapes each value. */
export const DIGEST_HTML = `<!doctype html><html lang="de"><body>
<p>Guten Tag,</p>
<p>heute haben diese Fälle Ihrer Stelle eine Frist erreicht:</p>
<% for (const section of it.sections) { %><h2><%= section.heading %></h2>
<ul><% for (const line of section.cases) { %>
<li><strong><%= line.code %></strong>: <%= line.words %></li><% } %>
</ul>
<% } %><p><a href="<%= it.link %>">Ihre Fälle in Kurskreis</a></p>
<p>Ein Kurs soll sechs Wochen nach der Anmeldung beginnen, ein Berufssprachkurs nach vier (IntV § 7 Abs. 4, DeuFöV § 9 Abs. 3).
Ein Fall, den ein Jahr lang niemand bewegt, erlischt; ändern Sie ihn, wenn die Person den Verzug nicht zu vertreten hat.</p>
<p>Kurskreis erinnert nur: Was Kursträger den Teilnehmenden und dem BAMF mitteilen müssen, teilen sie weiterhin selbst mit.</p>
<p>Ihr Kurskreis</p>
</body></html>
`;
