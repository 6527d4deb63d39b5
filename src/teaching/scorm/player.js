/*
 * The quiz on a platform that speaks SCORM 1.2: gives marks to what can be marked, shows the answers,
 * and tells the platform. Without a platform it works all the same and says that nothing is kept.
 */
(function () {
  'use strict';

  var form = document.querySelector('form');
  var key = JSON.parse(document.getElementById('cle').textContent);
  var said = document.getElementById('resultat');
  var started = Date.now();

  /** The platform's object stands in a window above this one, or in the one that opened it. */
  function findApi(from) {
    for (var hops = 0, view = from; view && hops < 20; hops += 1, view = view.parent) {
      try {
        if (view.API) return view.API;
      } catch (foreign) {
        return null;
      }
      if (view.parent === view) break;
    }
    return null;
  }
  var api = findApi(window) || (window.opener && findApi(window.opener));

  function set(name, value) {
    if (api) api.LMSSetValue(name, String(value));
  }

  /** « 1 520,5 » → 1520.5; « −6,1 % » → −6.1; anything else → NaN. */
  function numberOf(text) {
    var plain = text
      .replace(/[\s\u00A0\u202F]/g, '')
      .replace('−', '-')
      .replace(',', '.');
    var found = /^[+-]?\d+(?:\.\d+)?/.exec(plain);
    return found ? Number(found[0]) : NaN;
  }

  function folded(text) {
    return text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[’']/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
  }

  function answersTo(question) {
    var fields = document.getElementById('question-' + question.id).querySelectorAll('input, select, textarea');
    return Array.prototype.filter
      .call(fields, function (field) {
        return field.type !== 'checkbox' && field.type !== 'radio' ? true : field.checked;
      })
      .map(function (field) {
        return field.value;
      });
  }

  /** Share of the marks, from 0 to 1; null when only a reader can tell. */
  function shareOf(question, given) {
    if (question.kind === 'essay') return null;
    if (question.kind === 'numeric') {
      var number = numberOf(given[0]);
      return Math.abs(number - question.value) <= question.tolerance + 1e-9 ? 1 : 0;
    }
    if (question.kind === 'short') {
      return question.accepted.map(folded).indexOf(folded(given[0])) >= 0 ? 1 : 0;
    }
    if (question.kind === 'choice') {
      var right = question.right;
      var hits = given.filter(function (value) {
        return right.indexOf(value) >= 0;
      }).length;
      return Math.max(0, (hits - (given.length - hits)) / right.length);
    }
    var good = given.filter(function (value, rank) {
      return value === question.right[rank];
    }).length;
    return good / question.right.length;
  }

  function show(question, share) {
    var place = document.getElementById(question.id + '-retour');
    place.hidden = false;
    var mark = place.querySelector('[data-note]');
    mark.textContent = share === null ? 'À faire relire.' : share === 1 ? 'Juste.' : share === 0 ? 'À revoir.' : 'En partie juste.';
  }

  /** SCORM counts time as HHHH:MM:SS. */
  function spent() {
    var seconds = Math.round((Date.now() - started) / 1000);
    function two(number) {
      return (number < 10 ? '0' : '') + number;
    }
    return '00' + two(Math.floor(seconds / 3600)) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
  }

  var TYPES = { choice: 'choice', numeric: 'numeric', matching: 'matching', ordering: 'sequencing', short: 'fill-in', essay: 'fill-in' };

  function report(question, rank, given, share) {
    var at = 'cmi.interactions.' + rank + '.';
    set(at + 'id', question.id);
    set(at + 'type', TYPES[question.kind]);
    set(at + 'weighting', question.points);
    if (question.kind === 'short') set(at + 'student_response', given[0].slice(0, 255));
    if (question.kind === 'numeric' && !isNaN(numberOf(given[0]))) set(at + 'student_response', numberOf(given[0]));
    if (share !== null) set(at + 'result', share === 1 ? 'correct' : 'wrong');
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var got = 0;
    var possible = 0;
    key.forEach(function (question, rank) {
      var given = answersTo(question);
      var share = shareOf(question, given);
      show(question, share);
      report(question, rank, given, share);
      if (share === null) return;
      got += share * question.points;
      possible += question.points;
    });
    var percent = possible ? Math.round((100 * got) / possible) : 0;
    set('cmi.core.score.min', 0);
    set('cmi.core.score.max', 100);
    set('cmi.core.score.raw', percent);
    set('cmi.core.lesson_status', 'completed');
    if (api) api.LMSCommit('');
    var written = key.some(function (question) {
      return question.kind === 'essay';
    });
    said.textContent =
      String(Math.round(2 * got) / 2).replace('.', ',') +
      ' points sur ' +
      String(possible).replace('.', ',') +
      (written ? ', sans compter la rédaction, que personne n’a lue.' : '.') +
      (api ? '' : ' Aucune plateforme n’a reçu ce résultat.');
    said.focus();
  });

  if (api) {
    api.LMSInitialize('');
    if (api.LMSGetValue('cmi.core.lesson_status') === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
    var left = false;
    window.addEventListener('pagehide', function () {
      if (left) return;
      left = true;
      set('cmi.core.session_time', spent());
      api.LMSFinish('');
    });
  }
})();
