/** The digest as plain text. Eta; values are not escaped, because nothing interprets plain text. `-%>` takes the line end with it. */
export const NOTICE_TEXT = `Guten Tag,

die Prüfung der Kursversorgung vom <%= it.checkedOn %> (<%= it.districtName %>) ergab für <%= it.organisationName %>:
<% for (const part of it.parts) { -%>

<%= part.heading.toUpperCase() %>
<% for (const gap of part.gaps) { -%>

* <%= gap.title %>
  Ohne Platz: <%= gap.people %>, am längsten <%= gap.wait %>
  Dringlichkeit: <%= gap.severity %>
  Ursache: <%= gap.cause %>
  Nächster Kurs: <%= gap.nearest %>
<% if (gap.suggestion !== null) { -%>
  Vorschlag: <%= gap.suggestion %>
<% } -%>
<% for (const remark of gap.remarks) { -%>
  <%= remark %>
<% } -%>
  <%= gap.href %>
<% } -%>
<% } -%>

<% if (it.asksForAnswer) { -%>
Bitte antworten Sie bis zum <%= it.answerUntil %>: zugesagt, geplant oder nicht möglich.
Das geht ohne Anmeldung unter diesem Link, der nur für <%= it.organisationName %> gilt:
<% } else { -%>
Zur Kenntnis. Wenn Sie selbst etwas zusagen oder planen, geht das ohne Anmeldung unter diesem Link, der nur für
<%= it.organisationName %> gilt:
<% } -%>

<%= it.answerHref %>


Angegeben sind nur Anzahlen, keine Angaben zu einzelnen Menschen. Bitte nennen Sie auch in Ihrer Antwort keine Namen.
Diese Nachricht ersetzt keine gesetzliche Mitteilung: Was Kursträger den Teilnehmenden und dem BAMF mitteilen müssen (IntV §7
Abs. 4), teilen sie weiterhin selbst mit.

Kurskreis, die gemeinsame Kursplanung im Arbeitskreis Integration
`;

/** The digest as HTML for mail programs: no images, no scripts, nothing that is loaded from anywhere. Eta escapes each value. */
export const NOTICE_HTML = `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Lückenmeldung</title></head>
<body style="margin:0;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#171717">
<div style="max-width:640px">
<p>Guten Tag,</p>
<p>die Prüfung der Kursversorgung vom <%= it.checkedOn %> (<%= it.districtName %>) ergab für <%= it.organisationName %>:</p>
<% for (const part of it.parts) { %>
<h2 style="font-size:20px;margin:24px 0 8px"><%= part.heading %></h2>
<% for (const gap of part.gaps) { %>
<div style="margin:0 0 16px;padding:8px 0 8px 12px;border-left:4px solid #003064">
<h3 style="font-size:16px;margin:0"><%= gap.title %></h3>
<p style="margin:4px 0">Ohne Platz: <strong><%= gap.people %></strong>, am längsten <%= gap.wait %><br>
Dringlichkeit: <%= gap.severity %><br>
Ursache: <%= gap.cause %><br>
Nächster Kurs: <%= gap.nearest %><% if (gap.suggestion !== null) { %><br>
Vorschlag: <%= gap.suggestion %><% } %></p>
<% for (const remark of gap.remarks) { %>
<p style="margin:4px 0"><%= remark %></p>
<% } %>
<p style="margin:4px 0"><a href="<%= gap.href %>">Diese Lücke in Kurskreis ansehen</a></p>
</div>
<% } %>
<% } %>
<% if (it.asksForAnswer) { %>
<p>Bitte antworten Sie bis zum <strong><%= it.answerUntil %></strong>: zugesagt, geplant oder nicht möglich.</p>
<% } else { %>
<p>Zur Kenntnis. Wenn Sie selbst etwas zusagen oder planen, geht das hier:</p>
<% } %>
<p><a href="<%= it.answerHref %>">Jetzt ohne Anmeldung antworten</a><br>Der Link gilt nur für <%= it.organisationName %>.</p>
<hr style="border:0;border-top:1px solid #bbb;margin:24px 0 8px">
<p style="font-size:14px;color:#4a4a4a">Angegeben sind nur Anzahlen, keine Angaben zu einzelnen Menschen. Bitte nennen Sie auch in
Ihrer Antwort keine Namen. Diese Nachricht ersetzt keine gesetzliche Mitteilung: Was Kursträger den Teilnehmenden und dem BAMF
mitteilen müssen (IntV §7 Abs. 4), teilen sie weiterhin selbst mit.</p>
<p style="font-size:14px;color:#4a4a4a">Kurskreis, die gemeinsame Kursplanung im Arbeitskreis Integration</p>
</div>
</body>
</html>
`;
