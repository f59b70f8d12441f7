/** What is counted by the day: about one person, or the answers of one person (server/actions/note-entry.ts). */
import type { ActionWords } from './action-kinds.ts';

export const ofDay: ActionWords = {
  'answer withdrawn': ['answers', 'antwoord ingetrokken'],
  'answers withdrawn': ['answers', 'antwoorden ingetrokken'],
  'ask language': ['answers', 'vragenlijst in een andere taal gevraagd'],
  'paper answers entered': ['answers', 'antwoorden op papier ingevoerd'],
  'paper answers not counted': ['answers', 'antwoorden op papier die niet meetellen'],
  'telephone answers entered': ['answers', 'antwoorden aan de telefoon ingevoerd'],
  'telephone interview begun': ['answers', 'gesprek aan de telefoon begonnen'],
  'member agreed': ['members', 'panellid gaf toestemming'],
  'member corrected': ['members', 'panellid verbeterde eigen gegevens'],
  'member data downloaded': ['members', 'gegevens van een panellid gedownload'],
  'member erased': ['members', 'panellid gewist'],
  'member goes on': ['members', 'panellid doet weer mee'],
  'member joined': ['members', 'panellid schreef zich in'],
  'member left': ['members', 'panellid schreef zich uit'],
  'member paused': ['members', 'panellid nam pauze'],
  'member stopped mails': ['members', 'panellid stopte de mails'],
  'member withdrew': ['members', 'panellid trok een toestemming in'],
};
