import { loadPeers } from '../bench/language-peers'
import { groupDocuments } from '../bench/language-text'
import { joinText } from '../bench/gum-documents'
const p=loadPeers(); if(typeof p==='string') throw p
for (const d of groupDocuments()['news, held out'].slice(0,2)) { const {raw}=joinText(d.sentences); const r=p[1]!.read(raw); console.log(r.names!.slice(0,25).map(n=>`${n.type}:${raw.slice(n.start,n.end)}`).join(' | ')) }
